package cn.huiyin.petition.acts;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

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
@DisplayName("权限归属：异议起草、转下级、单位直接收到、本级受理")
class CompetenceResourceTest {

  @BeforeEach
  void county() {
    County.found();
  }

  @Test
  @DisplayName("异议由经办人起草，由起草人以外的负责人提出；逾期409（I-22）")
  void theHeadRaisesWhatTheHandlerDrafted() {
    Case petition = County.registered("2026-11-02").withTown("2026-11-03");
    String objection =
        "{\"groundCode\":\"NOT_COMPETENT\",\"text\":\"不属本镇职权\",\"occurredOn\":\"2026-11-05\"}";
    petition
        .attempt(County.as("UNIT_HEAD", County.TOWN), petition.path("objections/drafts"), objection)
        .then()
        .statusCode(403);
    petition
        .act(County.as("UNIT_HANDLER", County.TOWN), "objections/drafts", objection)
        .then()
        .body("stage", equalTo("WITH_UNIT"));
    petition
        .attempt(County.as("UNIT_HANDLER", County.TOWN), petition.path("objections"), objection)
        .then()
        .statusCode(409)
        .body("code", equalTo("DRAFTER_DOES_NOT_RAISE"), "article", containsString("二十三"));
    petition
        .act(County.as("UNIT_HEAD", County.TOWN), "objections", objection)
        .then()
        .body("stage", equalTo("OBJECTED"), "ownerUnit", equalTo("AC-TOWN"));
    petition
        .attempt(
            County.as("UNIT_HANDLER", County.TOWN), petition.path("objections/drafts"), objection)
        .then()
        .statusCode(409)
        .body("code", equalTo("ACT_NOT_ALLOWED"), "article", equalTo("信访工作条例 第二十三条"));
    Case late = County.registered("2026-10-08").withTown("2026-10-09");
    late.attempt(County.as("UNIT_HANDLER", County.TOWN), late.path("objections/drafts"), objection)
        .then()
        .statusCode(409)
        .body("code", equalTo("OBJECTION_WITHIN_FIVE_WORKING_DAYS"));
  }

  @Test
  @DisplayName("异议成立：余下的15日至少3个工作日；原单位不再看得到")
  void anUpheldObjectionLeavesWhatWasLeft() {
    Case petition = County.registered("2026-11-02").withTown("2026-11-03");
    petition.act(
        County.as("UNIT_HEAD", County.TOWN),
        "objections",
        "{\"groundCode\":\"NOT_COMPETENT\",\"text\":\"不属本镇职权\",\"occurredOn\":\"2026-11-05\"}");
    petition.act(
        County.as("CLASSIFIER"),
        "objections/decisions",
        "{\"upheld\":true,\"occurredOn\":\"2026-11-06\"}");
    County.as("UNIT_HEAD", County.TOWN)
        .get("/api/v1/petitions/" + petition.id())
        .then()
        .statusCode(404);
    County.as("CLASSIFIER")
        .get(petition.path("history") + "?limit=50")
        .then()
        .body(
            "items.find { it.type == 'petition.objection-upheld' }.data.disposeFrom",
            equalTo("2026-11-05"));
  }

  @Test
  @DisplayName("转下级：限本系统下级，告知信访人，下级的告知期限重新起算")
  void onlyTheOwnSubordinateGetsIt() {
    Case petition = County.registered("2026-11-02").withTown("2026-11-03");
    String path = petition.path("forwardings");
    petition
        .attempt(County.as("UNIT_HANDLER", County.TOWN), path, "{\"unitCode\":\"AC-JSB\"}")
        .then()
        .statusCode(403);
    petition
        .attempt(County.as("UNIT_HEAD", County.TOWN), path, "{\"unitCode\":\"AC-WATER\"}")
        .then()
        .statusCode(409)
        .body("code", equalTo("OWN_SUBORDINATE_ONLY"));
    County.as("UNIT_HEAD", County.TOWN)
        .header("If-Match", "\"1\"")
        .body("{\"unitCode\":\"AC-JSB\"}")
        .post(path)
        .then()
        .statusCode(412);
    petition
        .act(
            County.as("UNIT_HEAD", County.TOWN),
            "forwardings",
            "{\"unitCode\":\"AC-JSB\",\"text\":\"转建设办办理\",\"occurredOn\":\"2026-11-06\"}")
        .then()
        .body("stage", equalTo("WITH_UNIT"), "ownerUnit", equalTo("AC-JSB"));
    petition
        .act(County.as("UNIT_HEAD", County.STATION), "acceptance", Case.on("2026-11-09"))
        .then()
        .body("stage", equalTo("ACCEPTED"));
    petition
        .attempt(County.as("UNIT_HEAD", County.STATION), path, "{\"unitCode\":\"AC-JSB\"}")
        .then()
        .statusCode(409)
        .body("code", equalTo("ACT_NOT_ALLOWED"));
  }

  @Test
  @DisplayName("直接向单位提出的：单位受理，或者不予受理；不得以异议推回")
  void aUnitAnswersWhatWasHandedInThere() {
    Response registered =
        County.as("UNIT_HANDLER", County.TOWN)
            .body(County.registration("2026-11-02"))
            .post("/api/v1/petitions");
    registered.then().statusCode(201);
    Case petition =
        new Case(
                registered.path("petition.id"),
                registered.path("queryCode"),
                registered.header("ETag"),
                "2026-11-02")
            .classified();
    String receipt = "{\"unitCode\":\"AC-TOWN\",\"occurredOn\":\"2026-11-03\"}";
    petition
        .attempt(County.as("INTAKE"), petition.path("direct-receipts"), receipt)
        .then()
        .statusCode(403);
    petition
        .act(County.as("CLASSIFIER"), "direct-receipts", receipt)
        .then()
        .body("stage", equalTo("WITH_UNIT"), "ownerUnit", equalTo("AC-TOWN"));
    petition
        .attempt(
            County.as("UNIT_HEAD", County.TOWN),
            petition.path("objections"),
            "{\"groundCode\":\"NOT_COMPETENT\",\"text\":\"不属本镇职权\",\"occurredOn\":\"2026-11-04\"}")
        .then()
        .statusCode(409);
    petition
        .act(
            County.as("UNIT_HEAD", County.TOWN),
            "refusals",
            "{\"groundCode\":\"NA4\",\"text\":\"请向水利局提出\",\"occurredOn\":\"2026-11-05\"}")
        .then()
        .body("stage", equalTo("CONCLUDED"), "conclusion", equalTo("REFUSED"));
    petition
        .attempt(County.as("CLASSIFIER"), petition.path("direct-receipts"), receipt)
        .then()
        .statusCode(409)
        .body("code", equalTo("ACT_NOT_ALLOWED"));
  }

  @Test
  @DisplayName("信访部门受理本级事项，不代其他单位受理（F1）")
  void theBureauAcceptsAtItsOwnLevel() {
    Case own = County.registered("2026-11-02").classified();
    own.act(
        County.as("BUREAU_HEAD"),
        "direct-receipts",
        "{\"unitCode\":\"AC-XFJ\",\"occurredOn\":\"2026-11-03\"}");
    own.act(County.as("BUREAU_HEAD"), "acceptance", Case.on("2026-11-04"))
        .then()
        .body("stage", equalTo("ACCEPTED"), "ownerUnit", equalTo("AC-XFJ"));
    County.as("BUREAU_HEAD")
        .get("/api/v1/petitions/" + own.id())
        .then()
        .body("disposition", equalTo("ACCEPTED"), "disposedOn", equalTo("2026-11-04"));
    Case other = County.registered("2026-11-02").withTown("2026-11-03");
    other
        .attempt(County.as("BUREAU_HEAD"), other.path("acceptance"), "{}")
        .then()
        .statusCode(409)
        .body("code", equalTo("BUREAU_ACCEPTS_AT_ITS_OWN_LEVEL"));
  }

  @Test
  @DisplayName("下班后的来访：登记为当日，单位的告知期限自下一工作日起算（DOMAIN 2.9，第4条）")
  void aVisitAfterHoursCountsFromTheNextOfficeDay() {
    Case petition =
        County.registered(
                "2026-11-06",
                County.registration("2026-11-06")
                    .replace("LETTER", "VISIT")
                    .replace("T09:00:00", "T19:30:00"))
            .classified();
    petition.act(
        County.as("CLASSIFIER"),
        "direct-receipts",
        "{\"unitCode\":\"AC-TOWN\",\"occurredOn\":\"2026-11-06\"}");
    County.as("BUREAU_HEAD")
        .get(petition.path("deadlines"))
        .then()
        .body("find { it.clock == 'DISPOSE15' }.startedOn", equalTo("2026-11-06"))
        .body("find { it.clock == 'NOTIFY15' }.startedOn", equalTo("2026-11-09"));
  }
}
