package cn.huiyin.petition.acts;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("I-25 回避：凡有人办理之处都核对")
class RecusalEverywhereResourceTest {

  @BeforeEach
  void county() {
    County.found();
  }

  private static void recuse(Case petition, String account) {
    petition
        .attempt(
            County.as("BUREAU_HEAD"),
            petition.path("recusals"),
            "{\"ground\":\"INTEREST_IN_MATTER\",\"account\":\"" + account + "\"}")
        .then()
        .statusCode(201);
  }

  private static void refused(Response response) {
    response.then().statusCode(409).body("code", equalTo("NOBODY_ACTS_WITH_AN_INTEREST"));
  }

  private static Response on(String role, String unit, Response before, String path, String body) {
    return County.as(role, unit).header("If-Match", before.header("ETag")).body(body).post(path);
  }

  @Test
  @DisplayName("I-25 督办：应当回避的督查员不得结束督办，应当回避的经办人不得反馈")
  void aSupervisionIsNotWorkedOnWithAnInterest() {
    Case petition = County.registered("2026-11-02").withTown("2026-11-03");
    Response opened =
        petition.attempt(
            County.as("SUPERVISOR"),
            petition.path("supervisions"),
            "{\"ground\":\"DELAY\",\"form\":\"PHONE\",\"occurredOn\":\"2026-11-05\"}");
    opened.then().statusCode(201);
    recuse(petition.seenAgain(), "demo-supervisor");
    recuse(petition, "demo-unit-handler-AC-TOWN");
    String path = "/api/v1/supervisions/" + opened.path("supervisionNo");
    refused(on("SUPERVISOR", null, opened, path + "/closures", "{\"result\":\"RECTIFIED\"}"));
    refused(on("UNIT_HANDLER", County.TOWN, opened, path + "/answers", "{\"text\":\"答复。\"}"));
    on("UNIT_HEAD", County.TOWN, opened, path + "/answers", "{\"text\":\"答复。\"}")
        .then()
        .statusCode(200);
  }

  @Test
  @DisplayName("I-25 听证：应当回避的人不得主持，也不得任听证员")
  void nobodyWithAnInterestSitsOverIt() {
    Case petition = County.registered("2026-11-02").accepted("2026-11-03");
    recuse(petition, "judge-7");
    String seats =
        """
        {"formal":true,"occurredOn":"2026-11-05",
         "seats":[{"role":"HOST","holder":"甲","account":"%s"},
                  {"role":"PANEL","holder":"乙","account":"%s"},{"role":"PANEL","holder":"丙"},
                  {"role":"PETITIONER","holder":"信访人"},{"role":"UNIT","holder":"镇长"}]}
        """;
    String path = petition.path("hearings");
    refused(
        petition.attempt(
            County.as("UNIT_HANDLER", County.TOWN), path, seats.formatted("judge-7", "other")));
    refused(
        petition.attempt(
            County.as("UNIT_HANDLER", County.TOWN), path, seats.formatted("other", "judge-7")));
    petition.act(County.as("UNIT_HANDLER", County.TOWN), "hearings", seats.formatted("one", "two"));
  }

  @Test
  @DisplayName("I-25 建议：对所依据的信访件应当回避的，不得起草、签发、送达")
  void aProposalIsNotWorkedOnWithAnInterest() {
    Case petition = County.registered("2026-11-02").withTown("2026-11-03");
    String proposal =
        """
        {"kind":"IMPROVE_WORK","organCode":"AC-TOWN","petitionIds":["%s"],"text":"建议改进。"}
        """
            .formatted(petition.id());
    Response drafted = County.as("SUPERVISOR").body(proposal).post("/api/v1/proposals");
    drafted.then().statusCode(201);
    recuse(petition, "demo-supervisor");
    recuse(petition, "demo-bureau-head");
    refused(County.as("SUPERVISOR").body(proposal).post("/api/v1/proposals"));
    String path = "/api/v1/proposals/" + drafted.path("id");
    refused(on("BUREAU_HEAD", null, drafted, path + "/signatures", "{}"));
  }

  @Test
  @DisplayName("I-25 接访：应当回避的登记员不得转登记，应当回避的领导不得签认")
  void aSessionIsNotSignedWithAnInterest() {
    Case petition = County.registered("2026-11-02");
    Response session =
        County.as("INTAKE")
            .body(
                """
                {"receptionNo":"RE-%s","plannedOn":"2026-11-04","leaderPost":"县长",
                 "principal":true}
                """
                    .formatted(UUID.randomUUID().toString().substring(0, 8)))
            .post("/api/v1/leader-receptions");
    String path = "/api/v1/leader-receptions/" + session.path("id");
    Response held =
        on(
            "INTAKE",
            null,
            session,
            path + "/holdings",
            "{\"occurredOn\":\"2026-11-04\",\"visitors\":1}");
    String link = "{\"petitionId\":\"" + petition.id() + "\"}";
    Response linked = on("INTAKE", null, held, path + "/received-petitions", link);
    linked.then().statusCode(200);
    recuse(petition, "demo-county-leader");
    refused(on("COUNTY_LEADER", null, linked, path + "/signatures", "{}"));
    Case other = County.registered("2026-11-02");
    recuse(other, "demo-intake");
    refused(
        on(
            "INTAKE",
            null,
            linked,
            path + "/received-petitions",
            "{\"petitionId\":\"" + other.id() + "\"}"));
  }

  @Test
  @DisplayName("I-25 别人的回避由负责人决定，经办人不能替别人决定")
  void aHeadDecidesForAnother() {
    Case petition = County.registered("2026-11-02");
    String other = "{\"ground\":\"OTHER\",\"account\":\"demo-classifier\"}";
    petition.attempt(County.as("INTAKE"), petition.path("recusals"), other).then().statusCode(403);
    petition
        .attempt(County.as("BUREAU_HEAD"), petition.path("recusals"), other)
        .then()
        .statusCode(201)
        .body("declared", equalTo(false));
    petition
        .attempt(
            County.as("CLASSIFIER"),
            petition.path("classification"),
            "{\"kind\":\"SUGGESTION\",\"route\":\"NONE\",\"subjectCode\":\"07\",\"unitCode\":\"AC-WATER\"}")
        .then()
        .statusCode(409);
    County.as("BUREAU_HEAD").get(petition.path("recusals")).then().body("ground", hasItem("OTHER"));
  }
}
