package cn.huiyin.petition.acts;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("诉求拆分：各自成件，原件随最后一件办结（I-06）")
class SplittingResourceTest {
  private static final String TWO_PARTS =
      """
      {"parts":[{"claimNos":[1],"kind":"APPEAL","unitCode":"AC-TOWN"},
                {"claimNos":[2],"kind":"APPEAL","unitCode":"AC-WATER"}],
       "text":"两项诉求由不同单位处理。","occurredOn":"2026-11-03"}
      """;

  @BeforeEach
  void county() {
    County.found();
  }

  private static Case withClaims(String claims) {
    return County.registered(
        "2026-11-02",
        """
        {"channel":"WEB","divisionCode":"990101","receivedAt":"2026-11-02T09:00:00+08:00",
         "petitioner":{"name":"测试乙","phone":"19900002222","address":"测试村2号"},
         "text":"宅基地被占，自来水又停。","claims":%s}
        """
            .formatted(claims));
  }

  private static Case part(Case whole, Response split, int number) {
    return new Case(
        split.path("parts[" + number + "].id"), whole.queryCode(), "\"1\"", "2026-11-02");
  }

  private static void refuse(Case petition) {
    petition.classified();
    petition
        .act(
            County.as("BUREAU_HEAD"),
            "refusals",
            "{\"groundCode\":\"NA2\",\"text\":\"请到镇里反映\",\"occurredOn\":\"2026-11-04\"}")
        .then()
        .body("stage", equalTo("CONCLUDED"));
  }

  private static Response whole(Case petition) {
    return County.as("BUREAU_HEAD").get("/api/v1/petitions/" + petition.id());
  }

  @Test
  @DisplayName("全部拆出：原件待拆分件，最后一件办结时随之办结")
  void theWholeIsConcludedWithItsLastPart() {
    Case petition = withClaims("[\"宅基地被占\",\"自来水停供\"]");
    Response split = petition.attempt(County.as("CLASSIFIER"), petition.path("claims"), TWO_PARTS);
    split
        .then()
        .statusCode(200)
        .body("petition.stage", equalTo("AWAITING_PARTS"), "parts", hasSize(2))
        .body("parts[0].stage", equalTo("REGISTERED"), "parts[0].ownerUnit", equalTo("AC-XFJ"));
    Case first = part(petition, split, 0);
    Case second = part(petition, split, 1);
    whole(first).then().body("receivedAt", containsString("2026-11-02"), "text", equalTo("宅基地被占"));
    refuse(first);
    whole(petition).then().body("stage", equalTo("AWAITING_PARTS"));
    refuse(second);
    whole(petition)
        .then()
        .body("stage", equalTo("CONCLUDED"), "outcome.conclusion", equalTo("WITH_ITS_PARTS"));
    County.as("CLASSIFIER")
        .get(petition.path("claims"))
        .then()
        .statusCode(200)
        .body("$", hasSize(2), "[0].claimNo", equalTo(1), "[1].endedOn", equalTo("2026-11-04"));
  }

  @Test
  @DisplayName("部分拆出：留在原件的诉求办结后，仍待拆分件")
  void theRemainderWaitsForTheParts() {
    Case petition = withClaims("[\"宅基地被占\",\"自来水停供\"]");
    Response split =
        petition.attempt(
            County.as("BUREAU_HEAD"),
            petition.path("claims"),
            """
            {"parts":[{"claimNos":[2],"kind":"APPEAL","unitCode":"AC-WATER"}],
             "remainder":{"kind":"APPEAL","unitCode":"AC-TOWN"},"occurredOn":"2026-11-03"}
            """);
    split.then().statusCode(200).body("petition.stage", equalTo("REGISTERED"));
    Case rest = new Case(petition.id(), petition.queryCode(), split.header("ETag"), "2026-11-03");
    rest.classified();
    rest.act(
            County.as("BUREAU_HEAD"),
            "refusals",
            "{\"groundCode\":\"NA2\",\"occurredOn\":\"2026-11-03\"}")
        .then()
        .body("stage", equalTo("AWAITING_PARTS"), "conclusion", nullValue());
    refuse(part(petition, split, 0));
    whole(petition)
        .then()
        .body("stage", equalTo("CONCLUDED"), "outcome.conclusion", equalTo("REFUSED"));
  }

  @Test
  @DisplayName("登记时未列明诉求的，由分类员列明后拆分；拆分件沿用查询码")
  void theClassifierSetsTheClaimsApart() {
    Case petition = County.registered("2026-11-02");
    Response split =
        petition.attempt(
            County.as("CLASSIFIER"),
            petition.path("claims"),
            """
            {"claims":["宅基地被占","被打伤"],
             "parts":[{"claimNos":[1],"kind":"APPEAL","unitCode":"AC-TOWN"},
                      {"claimNos":[2],"kind":"APPEAL","unitCode":"AC-WATER"}]}
            """);
    split.then().statusCode(200).body("petition.stage", equalTo("AWAITING_PARTS"));
    part(petition, split, 1)
        .act(
            County.as("PETITIONER"),
            "withdrawals",
            "{\"queryCode\":\"%s\"}".formatted(petition.queryCode()))
        .then()
        .body("stage", equalTo("WITHDRAWN"));
    whole(petition).then().body("stage", equalTo("AWAITING_PARTS"));
    refuse(part(petition, split, 0));
    whole(petition).then().body("stage", equalTo("CONCLUDED"));
  }

  @Test
  @DisplayName("角色不符403，版本过时412，无可拆分、重复拆分、阶段不符409并说明条文")
  void whatMayNotBeSplitIsRefused() {
    Case petition = withClaims("[\"宅基地被占\",\"自来水停供\"]");
    String path = petition.path("claims");
    petition.attempt(County.as("INTAKE"), path, TWO_PARTS).then().statusCode(403);
    County.as("CLASSIFIER")
        .header("If-Match", "\"9\"")
        .body(TWO_PARTS)
        .post(path)
        .then()
        .statusCode(412);
    petition
        .attempt(County.as("CLASSIFIER"), path, TWO_PARTS.replace("AC-WATER", "AC-TOWN"))
        .then()
        .statusCode(409)
        .body("code", equalTo("SPLIT_PARTS_DIFFER"), "article", containsString("二十二"));
    petition
        .attempt(County.as("CLASSIFIER"), path, TWO_PARTS.replace("[2]", "[1]"))
        .then()
        .statusCode(409)
        .body("code", equalTo("CLAIM_MOVES_ONCE"));
    petition
        .attempt(County.as("CLASSIFIER"), path, TWO_PARTS.replace("[2]", "[7]"))
        .then()
        .statusCode(409)
        .body("code", equalTo("CLAIM_MOVES_ONCE"));
    petition.classified();
    petition
        .attempt(County.as("CLASSIFIER"), path, TWO_PARTS)
        .then()
        .statusCode(409)
        .body("code", equalTo("ACT_NOT_ALLOWED"), "article", equalTo("信访工作条例 第二十二条"));
  }

  @Test
  @DisplayName("拆出检举控告的，原件密封，其余诉求也须各自成件（I-50）")
  void anAccusationSealsTheWhole() {
    Case petition = withClaims("[\"宅基地被占\",\"干部受贿\"]");
    String accusing =
        """
        {"parts":[{"claimNos":[2],"kind":"ACCUSATION","unitCode":"AC-JW"}],
         "remainder":{"kind":"APPEAL","unitCode":"AC-TOWN"}}
        """;
    petition
        .attempt(County.as("CLASSIFIER"), petition.path("claims"), accusing)
        .then()
        .statusCode(409)
        .body("code", equalTo("ACCUSATION_IS_SPLIT_OFF_WHOLE"));
    petition
        .attempt(
            County.as("CLASSIFIER"),
            petition.path("claims"),
            TWO_PARTS.replace("[2],\"kind\":\"APPEAL\"", "[2],\"kind\":\"ACCUSATION\""))
        .then()
        .statusCode(200);
    County.as("CLASSIFIER").get("/api/v1/petitions/" + petition.id()).then().statusCode(404);
    whole(petition).then().statusCode(200).body("sealed", equalTo(true));
  }

  @Test
  @DisplayName("已拆分的件和拆分件不作废")
  void aPartIsNotVoided() {
    Case petition = withClaims("[\"宅基地被占\",\"自来水停供\"]");
    Response split = petition.attempt(County.as("CLASSIFIER"), petition.path("claims"), TWO_PARTS);
    Case first = part(petition, split, 0);
    String reason = "{\"reasonCode\":\"CLERICAL_DUPLICATE\"}";
    first.act(County.as("INTAKE"), "voidings", reason);
    first
        .attempt(County.as("BUREAU_HEAD"), first.path("voidings/confirmations"), reason)
        .then()
        .statusCode(409)
        .body("code", equalTo("SPLIT_IS_NOT_UNDONE"));
    whole(petition).then().body("stage", not(equalTo("VOID")));
  }
}
