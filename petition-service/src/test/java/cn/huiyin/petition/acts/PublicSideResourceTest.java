package cn.huiyin.petition.acts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.petition.citizen.Citizen;
import cn.huiyin.petition.importing.SecondCounty;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("公众端：提交、补充、评价、复查、撤回、查阅、更正")
class PublicSideResourceTest {

  @BeforeEach
  void county() {
    County.found();
  }

  private static Citizen citizen() {
    return Citizen.submits(County.DIVISION, "村道积水，请修。");
  }

  private static Case caseOf(Citizen citizen) {
    String id = SecondCounty.id(citizen.petitionNo()).toString();
    String tag = County.as("BUREAU_HEAD").get("/api/v1/petitions/" + id).header("ETag");
    return new Case(id, citizen.queryCode(), tag, "2026-11-01");
  }

  @Test
  @DisplayName("I-59 同一幂等键只登记一件，回执相同；异体422")
  void theSameKeyGivesTheSamePetitionNumber() {
    String key = UUID.randomUUID().toString();
    String body = Citizen.body(County.DIVISION, "路灯不亮。");
    Response first = Citizen.submit(key, body);
    first
        .then()
        .statusCode(201)
        .body("petitionNo", containsString("-W-"), "disposeBy", notNullValue())
        .body("nextStep", containsString("转送、交办"));
    assertThat(Citizen.submit(key, body).asString()).isEqualTo(first.asString());
    Citizen.submit(key, Citizen.body(County.DIVISION, "别的事。")).then().statusCode(422);
  }

  @Test
  @DisplayName("I-57 匿名的同样登记、分类，不欠书面告知")
  void anAnonymousPetitionIsRegisteredAndHandled() {
    Response receipt =
        Citizen.submit(
            UUID.randomUUID().toString(),
            "{\"divisionCode\":\"%s\",\"text\":\"井盖丢失。😀\"}".formatted(County.DIVISION));
    receipt.then().statusCode(201);
    Citizen citizen = new Citizen(receipt.path("petitionNo"), receipt.path("queryCode"));
    Case petition = caseOf(citizen);
    petition.act(
        County.as("CLASSIFIER"),
        "classification",
        "{\"kind\":\"APPEAL\",\"route\":\"R31_6\",\"subjectCode\":\"01\",\"unitCode\":\"AC-TOWN\"}");
    petition.act(County.as("CLASSIFIER"), "transfers", "{\"unitCode\":\"AC-TOWN\"}");
    County.as("BUREAU_HEAD")
        .get(petition.path("deadlines"))
        .then()
        .body("find { it.clock == 'NOTIFY15' }.owed", equalTo(false));
  }

  @Test
  @DisplayName("I-54 没有查询码、查询码错、编号错，每个入口都答同一个404")
  void everyDoorAnswersWrongCodesAlike() {
    Citizen right = citizen();
    Citizen wrong = new Citizen(right.petitionNo(), "AAAAA-AAAAA-AAAAA-AAAAA");
    Citizen nobody = new Citizen("NO-SUCH-NUMBER", right.queryCode());
    String answer = wrong.follow().asString();
    for (Citizen citizen : List.of(wrong, nobody)) {
      for (Response response :
          List.of(
              citizen.follow(),
              citizen.get("personal-data"),
              citizen.act("supplements", "{\"text\":\"a\"}"),
              citizen.act("ratings", "{\"object\":\"UNIT\",\"rating\":\"SATISFIED\"}"),
              citizen.act("review-requests", "{\"level\":\"REVIEW\",\"reasons\":\"a\"}"),
              citizen.act("withdrawals", "{}"),
              citizen.act("correction-requests", "{\"field\":\"PHONE\",\"value\":\"1\"}"),
              citizen.attach("a.txt", "a".getBytes()))) {
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.asString()).isEqualTo(answer);
      }
    }
    given()
        .contentType("application/json")
        .body("{\"text\":\"a\"}")
        .post("/api/v1/public/petitions/" + right.petitionNo() + "/supplements")
        .then()
        .statusCode(404);
  }

  @Test
  @DisplayName("补充说明入案卷，事件里没有内容")
  void aSupplementGoesIntoTheCaseFileAndNotIntoTheEvent() {
    Citizen citizen = citizen();
    citizen
        .act("supplements", "{\"text\":\"昨晚又积水。\"}")
        .then()
        .statusCode(200)
        .body("message", containsString("收入案卷"));
    citizen.follow().then().body("steps.step", hasItems("REGISTERED", "SUPPLEMENTED"));
    UUID id = SecondCounty.id(citizen.petitionNo());
    assertThat(SecondCounty.one("select body from case_paper where petition_id = ?", id))
        .isEqualTo("昨晚又积水。");
    assertThat(
            SecondCounty.one(
                "select data::text from case_event where aggregate_id = ?"
                    + " and type = 'petition.supplemented'",
                id))
        .doesNotContain("积水")
        .contains("TEXT");
  }

  @Test
  @DisplayName("分类前可以撤回；版本不对的412")
  void aPetitionIsWithdrawnBeforeItIsClassified() {
    Citizen citizen = citizen();
    citizen
        .withCode()
        .header("If-Match", "\"7\"")
        .contentType("application/json")
        .body("{}")
        .post("/api/v1/public/petitions/" + citizen.petitionNo() + "/withdrawals")
        .then()
        .statusCode(412);
    citizen.act("withdrawals", "{\"reason\":\"已经解决\"}").then().statusCode(200);
    citizen.follow().then().body("stageName", equalTo("已撤回"));
    citizen.act("supplements", "{\"text\":\"a\"}").then().statusCode(409);
  }

  @Test
  @DisplayName("没有处理意见时不能请求复查、不能评价，答规则不允许")
  void reviewAndRatingHaveTheirTime() {
    Citizen citizen = citizen();
    citizen
        .act("review-requests", "{\"level\":\"REVIEW\",\"reasons\":\"不服\"}")
        .then()
        .statusCode(409)
        .body("code", equalTo("NO_REVIEWING_ORGAN"));
    citizen
        .act("ratings", "{\"object\":\"BUREAU\",\"rating\":\"SATISFIED\"}")
        .then()
        .statusCode(409);
  }

  @Test
  @DisplayName("I-58 评价、复查申请：由查询码的持有人，每一对象一次；系统知道上一级机关")
  void theAnsweredPetitionerRatesOnceAndAsksForReview() {
    Citizen citizen = citizen();
    answer(caseOf(citizen));
    String rating = "{\"object\":\"UNIT\",\"rating\":\"DISSATISFIED\",\"reason\":\"没有解决\"}";
    citizen.act("ratings", rating).then().statusCode(200);
    citizen
        .act("ratings", rating)
        .then()
        .statusCode(409)
        .body("code", equalTo("RATING_ONCE_PER_OBJECT"));
    citizen
        .act("review-requests", "{\"level\":\"REVIEW\",\"reasons\":\"遗漏诉求\"}")
        .then()
        .statusCode(200)
        .body("stageName", equalTo("复查中"));
    UUID id = SecondCounty.id(citizen.petitionNo());
    assertThat(
            SecondCounty.one("select reviewer_unit from petition_review where petition_id = ?", id))
        .isEqualTo(County.REVIEW);
  }

  @Test
  @DisplayName("同一来源短时间内评价多件的，标为异常，督查员可见")
  void manyRatingsFromOnePlaceAreFlagged() {
    String last = null;
    for (int i = 0; i < 4; i++) {
      Citizen citizen = citizen();
      answer(caseOf(citizen));
      citizen
          .act("ratings", "{\"object\":\"BUREAU\",\"rating\":\"SATISFIED\"}")
          .then()
          .statusCode(200);
      last = citizen.petitionNo();
    }
    County.as("SUPERVISOR")
        .get("/api/v1/rating-anomalies")
        .then()
        .statusCode(200)
        .body("items.petitionNo", hasItem(last));
  }

  @Test
  @DisplayName("查阅、复制本人信息：全部内容，且记入审计")
  void ownDataIsCopiedAndTheCopyAudited() {
    Citizen citizen = citizen();
    citizen.attach("张三身份证.txt", "附件".getBytes()).then().statusCode(201);
    citizen
        .get("personal-data")
        .then()
        .statusCode(200)
        .header("Cache-Control", equalTo("no-store"))
        .body("name", equalTo("测试乙"), "phone", equalTo("19900002222"))
        .body("text", equalTo("村道积水，请修。"), "claims", contains("村道积水，请修。"))
        .body("attachments.name", contains("张三身份证.txt"));
    assertThat(
            SecondCounty.count(
                "select count(*) from audit_log where act = 'view.full' and aggregate_id = ?"
                    + " and purpose = 'PETITIONER_REQUEST'",
                SecondCounty.id(citizen.petitionNo())))
        .isEqualTo(1);
  }

  @Test
  @DisplayName("申请更正，由工作人员决定后才改")
  void aCorrectionIsDecidedByAPerson() {
    Citizen citizen = citizen();
    citizen
        .act("correction-requests", "{\"field\":\"PHONE\",\"value\":\"19900003333\"}")
        .then()
        .statusCode(201);
    citizen.get("personal-data").then().body("phone", equalTo("19900002222"));
    Case petition = caseOf(citizen);
    String requests = petition.path("correction-requests");
    String request = County.as("INTAKE").get(requests).path("[0].id");
    String decision = requests + "/" + request + "/decisions";
    petition
        .attempt(County.as("INTAKE"), decision, "{\"granted\":true}")
        .then()
        .statusCode(200)
        .body("granted", equalTo(true));
    petition.attempt(County.as("INTAKE"), decision, "{\"granted\":false}").then().statusCode(409);
    citizen
        .get("personal-data")
        .then()
        .body("phone", equalTo("19900003333"), "name", equalTo("测试乙"))
        .body("corrections.granted", contains(true));
  }

  @Test
  @DisplayName("办理指南可以缓存，未变的答304")
  void theGuideIsDataAndCacheable() {
    Response guide = given().get("/api/v1/public/guide");
    guide
        .then()
        .statusCode(200)
        .header("Cache-Control", containsString("max-age=3600"))
        .body("channels.code", hasItems("WEB", "VISIT"))
        .body("procedures.code", hasItems("REVIEW", "REREVIEW"))
        .body("procedures.name", everyItem(not(equalTo(""))));
    given()
        .header("If-None-Match", guide.header("ETag"))
        .get("/api/v1/public/guide")
        .then()
        .statusCode(304);
  }

  private static void answer(Case petition) {
    petition.act(
        County.as("CLASSIFIER"),
        "classification",
        "{\"kind\":\"APPEAL\",\"route\":\"R31_6\",\"subjectCode\":\"01\",\"unitCode\":\"AC-TOWN\"}");
    petition.act(County.as("CLASSIFIER"), "transfers", "{\"unitCode\":\"AC-TOWN\"}");
    petition.act(County.as("UNIT_HANDLER", County.TOWN), "receipts", "{}");
    petition.act(County.as("UNIT_HEAD", County.TOWN), "acceptance", "{}");
    petition.act(County.as("UNIT_HANDLER", County.TOWN), "hearings", "{}");
    petition.act(
        County.as("UNIT_HANDLER", County.TOWN),
        "opinions",
        "{\"claimOutcomes\":[\"EXPLAIN\"],\"text\":\"已说明。\",\"legalBasis\":[\"公路法\"]}");
    petition.act(County.as("UNIT_HEAD", County.TOWN), "opinions/approvals", "{}");
    petition.act(
        County.as("UNIT_HANDLER", County.TOWN),
        "opinions/services",
        "{\"evidenceCode\":\"SIGNED_RECEIPT\"}");
  }
}
