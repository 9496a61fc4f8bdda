package cn.huiyin.petition.acts;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.kit.identity.Caller;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("承办人（DOMAIN 7.2）：负责人确定，只有承办人办理、看全部，按人列清单")
class AssignedPersonResourceTest {
  private static final String ME = "demo-unit-handler-" + County.TOWN;

  @BeforeEach
  void county() {
    County.found();
  }

  private static RequestSpecification handler() {
    return County.as("UNIT_HANDLER", County.TOWN);
  }

  private static RequestSpecification head() {
    return County.as("UNIT_HEAD", County.TOWN);
  }

  private static String named(String account) {
    return "{\"account\":\"" + account + "\",\"occurredOn\":\"2026-11-05\"}";
  }

  private static Response full(Case petition, RequestSpecification caller) {
    return caller
        .queryParam("view", "FULL")
        .queryParam("purpose", "HANDLING")
        .get("/api/v1/petitions/" + petition.id());
  }

  private static Response mine(String list) {
    return handler().queryParam("mine", true).queryParam("limit", 200).get(list);
  }

  @Test
  @DisplayName("确定他人之后，别的经办人不看全部、不办理；确定本人之后办理，清单、期限、检索按人可查")
  void theAssignedPersonHandlesAndTheOthersDoNot() {
    Case petition = County.registered("2026-11-02").accepted("2026-11-03");
    full(petition, handler()).then().statusCode(200);
    petition.act(head(), "handler-assignments", named("staff-0042"));
    full(petition, handler()).then().statusCode(403);
    petition
        .attempt(handler(), petition.path("investigations"), Case.on("2026-11-06"))
        .then()
        .statusCode(409)
        .body("code", equalTo("ONLY_THE_ASSIGNED_PERSON_HANDLES"));
    mine("/api/v1/work-lists/IN_HANDLING").then().body("items.id", not(hasItem(petition.id())));
    petition.act(head(), "handler-assignments", named(ME));
    full(petition, handler()).then().statusCode(200);
    petition.act(handler(), "investigations", Case.on("2026-11-06"));
    mine("/api/v1/work-lists/IN_HANDLING").then().body("items.id", hasItem(petition.id()));
    mine("/api/v1/deadlines?clock=HANDLE60")
        .then()
        .body("items.petitionId", hasItem(petition.id()));
    head()
        .queryParam("handler", ME)
        .get("/api/v1/petitions")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(petition.id()));
    County.as("CLASSIFIER")
        .queryParam("handler", ME)
        .get("/api/v1/petitions")
        .then()
        .statusCode(403);
  }

  @Test
  @DisplayName("承办人只给看得到单位办理情况的人看；转下级后须重新确定")
  void theAssignedPersonIsShownToThoseWhoSeeTheUnitsWork() {
    Case petition = County.registered("2026-11-02").withTown("2026-11-03");
    head()
        .queryParam("limit", 200)
        .queryParam("mine", false)
        .get("/api/v1/work-lists/TO_ASSIGN")
        .then()
        .body("items.id", hasItem(petition.id()));
    petition.act(head(), "handler-assignments", named(ME));
    String path = "/api/v1/petitions/" + petition.id();
    head().get(path).then().body("dispatch.handler", equalTo(Caller.pseudonymOf(ME)));
    County.as("SUPERVISOR")
        .get(path)
        .then()
        .body("dispatch.handler", equalTo(Caller.pseudonymOf(ME)));
    County.as("CLASSIFIER").get(path).then().body("dispatch.handler", nullValue());
    head()
        .get("/api/v1/work-lists/TO_ASSIGN?limit=200")
        .then()
        .body("items.id", not(hasItem(petition.id())));
    petition.act(
        head(),
        "forwardings",
        "{\"unitCode\":\"AC-JSB\",\"noticeOn\":\"2026-11-05\",\"occurredOn\":\"2026-11-05\"}");
    County.as("SUPERVISOR").get(path).then().body("dispatch.handler", nullValue());
  }

  @Test
  @DisplayName("I-25 应当回避的人不得承办；只有本单位负责人确定")
  void whoHasAnInterestIsNotNamed() {
    Case petition = County.registered("2026-11-02").withTown("2026-11-03");
    String path = petition.path("handler-assignments");
    petition.attempt(handler(), path, named(ME)).then().statusCode(403);
    petition.attempt(County.as("UNIT_HEAD", County.WATER), path, named(ME)).then().statusCode(404);
    petition.attempt(head(), path, "{\"account\":\" \"}").then().statusCode(400);
    petition
        .attempt(
            head(), petition.path("recusals"), "{\"ground\":\"OTHER\",\"account\":\"staff-0077\"}")
        .then()
        .statusCode(201);
    petition
        .attempt(head(), path, named("staff-0077"))
        .then()
        .statusCode(409)
        .body("code", equalTo("NOBODY_ACTS_WITH_AN_INTEREST"));
  }
}
