package cn.huiyin.petition.acts;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("领导包案、接访：本人的案件才能看全")
class LeaderCaseResourceTest {
  private static final String TAKEN =
      """
      {"leaderPost":"副县长","dueOn":"2026-10-30","occurredOn":"2026-08-10","text":"现场协调。"}
      """;
  private static final String RECEPTIONS = "/api/v1/leader-receptions";

  @BeforeEach
  void county() {
    County.found();
  }

  private static Case withTown() {
    return County.registered("2026-08-03").withTown("2026-08-04");
  }

  private static RequestSpecification leader() {
    return County.as("COUNTY_LEADER");
  }

  @Test
  @DisplayName("领导包案后可以看全，结束后不再可以；非包案的不能")
  void aLeaderSeesTheOwnCaseInFull() {
    Case petition = withTown();
    see(petition, 403);
    petition.act(leader(), "leader-cases", TAKEN);
    see(petition, 200);
    leader()
        .queryParam("mine", true)
        .queryParam("limit", 200)
        .get("/api/v1/leader-cases")
        .then()
        .body("items.petitionId", hasItem(petition.id()));
    petition.act(leader(), "leader-cases/results", "{\"result\":\"RESOLVED\"}");
    see(petition, 403);
    leader()
        .queryParam("limit", 200)
        .get("/api/v1/leader-cases")
        .then()
        .body("items.petitionId", not(hasItem(petition.id())));
  }

  private static void see(Case petition, int status) {
    leader()
        .queryParam("view", "FULL")
        .queryParam("purpose", "SUPERVISION")
        .get("/api/v1/petitions/" + petition.id())
        .then()
        .statusCode(status);
  }

  @Test
  @DisplayName("局里登记的包案由领导签认；重复包案、重复签认409")
  void theLeaderSignsWhatTheBureauRecorded() {
    Case petition = withTown();
    petition.act(County.as("BUREAU_HEAD"), "leader-cases", TAKEN);
    see(petition, 403);
    petition
        .attempt(County.as("BUREAU_HEAD"), petition.path("leader-cases"), TAKEN)
        .then()
        .statusCode(409)
        .body("code", equalTo("ONE_LEADER_IN_CHARGE"));
    petition.act(leader(), "leader-cases/signatures", "{}");
    petition
        .attempt(leader(), petition.path("leader-cases/signatures"), "{}")
        .then()
        .statusCode(409);
    see(petition, 200);
  }

  @Test
  @DisplayName("接访的人都有信访件；领导签认后可以看全")
  void whoWasReceivedHasAPetitionOnRecord() {
    Case petition = withTown();
    String no = "LD-" + UUID.randomUUID().toString().substring(0, 8);
    Response session =
        County.as("INTAKE")
            .body(
                """
                {"receptionNo":"%s","plannedOn":"2026-08-12","leaderPost":"县长","principal":true,
                 "place":"县信访局接访室"}
                """
                    .formatted(no))
            .post(RECEPTIONS);
    String path = RECEPTIONS + "/" + session.path("id");
    String link = "{\"petitionId\":\"" + petition.id() + "\"}";
    act("INTAKE", path + "/received-petitions", session, link).then().statusCode(409);
    Response held =
        act(
            "INTAKE",
            path + "/holdings",
            session,
            "{\"occurredOn\":\"2026-08-12\",\"lawyerIds\":[\"LAW-A\"],\"visitors\":1}");
    Response linked = act("INTAKE", path + "/received-petitions", held, link);
    linked.then().statusCode(200).body("petitions", equalTo(1));
    act("INTAKE", path + "/received-petitions", linked, link).then().statusCode(409);
    see(petition, 403);
    Response signed = act("COUNTY_LEADER", path + "/signatures", linked, "{}");
    signed.then().statusCode(200).body("signed", equalTo(true));
    act("COUNTY_LEADER", path + "/signatures", signed, "{}").then().statusCode(409);
    see(petition, 200);
  }

  @Test
  @DisplayName("接访公示不需登录，可以缓存")
  void theScheduleIsPublic() {
    String no = "LP-" + UUID.randomUUID().toString().substring(0, 8);
    County.as("INTAKE")
        .body(
            """
            {"receptionNo":"%s","plannedOn":"2099-01-05","leaderPost":"县长","principal":true,
             "place":"县信访局接访室"}
            """
                .formatted(no))
        .post(RECEPTIONS)
        .then()
        .statusCode(201);
    RestAssured.given()
        .queryParam("from", "2099-01-01")
        .queryParam("limit", 200)
        .get("/api/v1/public/reception-schedule")
        .then()
        .statusCode(200)
        .header("Cache-Control", "public, max-age=300")
        .body("items.receptionNo", hasItem(no))
        .body("items.find { it.receptionNo == '" + no + "' }.place", equalTo("县信访局接访室"));
  }

  private static Response act(String role, String path, Response before, String body) {
    return County.as(role).header("If-Match", before.header("ETag")).body(body).post(path);
  }
}
