package cn.huiyin.petition.acts;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("信访人凭编号和查询码取本人的文书")
class OwnPapersResourceTest {

  @BeforeEach
  void county() {
    County.found();
  }

  @Test
  @DisplayName("登记单写明查询码和本人信息，告知书、意见书都在；机关之间的文书不在")
  void thePetitionerGetsTheOwnPapers() {
    Case petition = Answered.byOpinion();
    JsonPath papers = own(petition, "/papers").jsonPath();
    assertThat(papers.getList("kind"))
        .isEqualTo(
            List.of(
                "RECEIPT", "DISPATCH_NOTICE", "ACCEPTANCE_NOTICE", "EXTENSION_NOTICE", "OPINION"));
    String receipt = papers.getString("find { it.kind == 'RECEIPT' }.id");
    byte[] text =
        code(petition)
            .header("Accept", "text/plain")
            .get(path(petition) + "/papers/" + receipt)
            .asByteArray();
    assertThat(new String(text, UTF_8))
        .contains("测试甲", "19900001111", petition.queryCode(), "Ed25519=", "我家宅基地的事请查处。");
    assertThat(Papers.text(petition, "RECEIPT")).doesNotContain(petition.queryCode(), "测试甲");
    String transfer = Papers.id(petition, "TRANSFER_LETTER");
    code(petition).get(path(petition) + "/papers/" + transfer).then().statusCode(404);
  }

  @Test
  @DisplayName("编号或者查询码不对，答404")
  void aWrongCodeGetsNothing() {
    Case petition = County.registered("2026-08-03");
    given().header("X-Query-Code", "AAAAA").get(path(petition) + "/papers").then().statusCode(404);
    given().header("X-Query-Code", "AAAAA").get(path(petition) + "/receipt").then().statusCode(404);
  }

  @Test
  @DisplayName("登记回执的签名，任何人用公钥离线核验；改一个字就不成立")
  void anyoneCanCheckAReceiptOffline() throws GeneralSecurityException {
    Case petition = County.registered("2026-08-03");
    JsonPath receipt = own(petition, "/receipt").jsonPath();
    JsonPath key = given().get("/api/v1/public/receipt-key").jsonPath();
    assertThat(key.getString("algorithm")).isEqualTo("Ed25519");
    assertThat(key.getString("keyId")).isEqualTo(receipt.getString("keyId"));
    byte[] der =
        Base64.getMimeDecoder()
            .decode(key.getString("publicKey").replaceAll("-----[^-]+-----", ""));
    byte[] signature = Base64.getDecoder().decode(receipt.getString("signature"));
    String statement = receipt.getString("statement");
    assertThat(checks(der, statement, signature)).isTrue();
    assertThat(checks(der, statement.replace("2026", "2025"), signature)).isFalse();
    byte[] text = MessageDigest.getInstance("SHA-256").digest("我家宅基地的事请查处。".getBytes(UTF_8));
    assertThat(statement)
        .contains("receivedAt=2026-08-03T09:00:00+08:00", HexFormat.of().formatHex(text));
    assertThat(own(petition, "/receipt").jsonPath().getString("signature"))
        .isEqualTo(receipt.getString("signature"));
  }

  @Test
  @DisplayName("复查意见书送达之后才给信访人")
  void aReviewOpinionIsShownOnceServed() {
    Case petition = Answered.byOpinion();
    String matter = "/api/v1/matters/" + petition.matterNo();
    petition.at(
        County.as("PETITIONER"),
        matter + "/reviews",
        """
        {"reviewerUnitCode":"AC-FCB","queryCode":"%s","occurredOn":"2026-09-15"}
        """
            .formatted(petition.queryCode()));
    String reviewNo = County.as("REVIEWER", County.REVIEW).get(matter).path("reviews[0].reviewNo");
    String review = matter + "/reviews/" + reviewNo;
    petition.at(
        County.as("REVIEWER", County.REVIEW),
        review + "/opinions",
        Procedure.draft("UPHOLD", "2026-09-25"));
    petition.at(
        County.as("BUREAU_HEAD", County.REVIEW),
        review + "/decisions",
        "{\"text\":\"原处理事实清楚。\",\"occurredOn\":\"2026-09-25\"}");
    assertThat(own(petition, "/papers").jsonPath().getList("kind"))
        .contains("REVIEW_RECEIPT")
        .doesNotContain("REVIEW_OPINION");
    petition.at(County.as("REVIEWER", County.REVIEW), review + "/services", Case.on("2026-09-26"));
    assertThat(own(petition, "/papers").jsonPath().getList("kind")).contains("REVIEW_OPINION");
    assertThat(Papers.text(petition, "REVIEW_OPINION"))
        .contains("维持原处理意见", "原处理事实清楚。", "请求复核（《信访工作条例》第三十六条第一款）")
        .doesNotContain("诉讼");
  }

  @Test
  @DisplayName("检举控告：密件文书只给纪检移交专员和信访局负责人（I-50）")
  void papersOfAnAccusationStayUnderSeal() {
    Case petition = County.registered("2026-08-03");
    petition.act(
        County.as("CLASSIFIER"),
        "classification",
        """
        {"kind":"ACCUSATION","route":"DISCIPLINE","subjectCode":"15","unitCode":"AC-JW",
         "occurredOn":"2026-08-03"}
        """);
    petition.act(
        County.as("DISCIPLINE_LIAISON"),
        "transfers",
        "{\"unitCode\":\"AC-JW\",\"occurredOn\":\"2026-08-04\"}");
    petition.act(
        County.as("DISCIPLINE_LIAISON"),
        "handovers",
        "{\"text\":\"检举材料一份\",\"occurredOn\":\"2026-08-05\"}");
    for (String role : List.of("INTAKE", "CLASSIFIER", "SUPERVISOR", "COUNTY_LEADER")) {
      Papers.list(County.as(role), petition).then().statusCode(404);
    }
    Papers.list(County.as("UNIT_HEAD", County.TOWN), petition).then().statusCode(404);
    Papers.list(County.as("UNIT_HEAD", County.DISCIPLINE), petition).then().statusCode(200);
    Papers.list(County.as("DISCIPLINE_LIAISON"), petition)
        .then()
        .statusCode(200)
        .body(
            "items.kind",
            equalTo(
                List.of("RECEIPT", "CLASSIFICATION_SHEET", "SEALED_DISPATCH", "HANDOVER_LIST")));
    assertThat(Papers.text(petition, "HANDOVER_LIST")).contains("检举材料一份", "单位AC-JW");
    assertThat(own(petition, "/papers").jsonPath().getList("kind")).isEqualTo(List.of("RECEIPT"));
  }

  private static String path(Case petition) {
    String no =
        County.as("BUREAU_HEAD").get("/api/v1/petitions/" + petition.id()).path("petitionNo");
    return "/api/v1/public/petitions/" + no;
  }

  private static RequestSpecification code(Case petition) {
    return given().header("X-Query-Code", petition.queryCode());
  }

  private static Response own(Case petition, String what) {
    var response = code(petition).get(path(petition) + what);
    response.then().statusCode(200);
    return response;
  }

  private static boolean checks(byte[] der, String statement, byte[] signature)
      throws GeneralSecurityException {
    Signature check = Signature.getInstance("Ed25519");
    check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(der)));
    check.update(statement.getBytes(UTF_8));
    return check.verify(signature);
  }
}
