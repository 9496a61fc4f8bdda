package cn.huiyin.mediation.casefile;

import static cn.huiyin.mediation.support.Desk.CASES;
import static cn.huiyin.mediation.support.Desk.HEAD;
import static cn.huiyin.mediation.support.Desk.MEDIATOR;
import static cn.huiyin.mediation.support.Desk.as;
import static cn.huiyin.mediation.support.Desk.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.mediation.support.County;
import cn.huiyin.mediation.support.Desk;
import cn.huiyin.mediation.support.Desk.Case;
import cn.huiyin.mediation.support.Table;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "mediation"))
@DisplayName("评理案件：从申请到结果")
class MediationFlowTest {

  @BeforeEach
  void county() {
    County.known();
  }

  @Test
  @DisplayName("申请、同意、受理、排期、评理、化解、撤销结果")
  void aDisputeGoesItsWay() {
    Case opened = Desk.requested(as(MEDIATOR), Desk.room(), null);
    opened
        .attempt(as(MEDIATOR), "admissions", on("2021-03-02"))
        .statusCode(409)
        .body("code", equalTo("CONSENT_MISSING"));
    Case admitted = Desk.consented(opened).then(as(MEDIATOR), "admissions", on("2021-03-03"));
    Case heard =
        admitted
            .then(as(MEDIATOR), "schedules", on("2021-03-03", "sessionOn", "2021-03-09"))
            .then(as(MEDIATOR), "sessions", on("2021-03-09", "lawyerAttended", true))
            .then(as(MEDIATOR), "opinions", on("2021-03-09"));
    heard
        .attempt(as(MEDIATOR), "outcomes", on("2021-03-10", "outcome", "RESOLVED"))
        .statusCode(409)
        .body("code", equalTo("RESOLVED_WITHOUT_AGREEMENT"));
    Map<String, Object> resolved = on("2021-03-10", "outcome", "RESOLVED");
    resolved.put("agreement", "WRITTEN");
    Case concluded = heard.then(as(MEDIATOR), "outcomes", resolved);
    Case reversed =
        concluded.then(as(HEAD), "reversals", on("2021-04-01", "reason", "AGREEMENT_VOID"));
    reversed
        .get(as(MEDIATOR))
        .body("stage", equalTo("REVERSED"))
        .body("outcome", equalTo("RESOLVED"))
        .body("lawyerAttended", equalTo(true))
        .body("dates.concludedOn", equalTo("2021-03-10"));
    assertThat(types(opened.id()))
        .isEqualTo(
            "requested consent-given consent-given admitted scheduled session-held opinion-given"
                + " concluded outcome-reversed");
    assertThat(Table.text("SELECT count(*) FROM case_event WHERE data::text LIKE '%巷道宽窄%'"))
        .isEqualTo("0");
  }

  @Test
  @DisplayName("不予受理、撤回、接受评理意见各有其路")
  void otherEnds() {
    String room = Desk.room();
    Desk.requested(as(MEDIATOR), room, null)
        .then(as(MEDIATOR), "declinations", on("2021-03-02", "reason", "PARTY_REFUSED"))
        .get(as(MEDIATOR))
        .body("stage", equalTo("DECLINED"));
    Desk.requested(as(MEDIATOR), room, null)
        .then(as(MEDIATOR), "withdrawals", on("2021-03-02"))
        .get(as(MEDIATOR))
        .body("outcome", equalTo("WITHDRAWN"));
    Map<String, Object> accepted = on("2021-03-10", "outcome", "RESOLVED");
    accepted.put("opinionAccepted", true);
    Desk.heard(Desk.requested(as(MEDIATOR), room, null))
        .then(as(MEDIATOR), "opinions", on("2021-03-09"))
        .then(as(MEDIATOR), "outcomes", accepted)
        .get(as(MEDIATOR))
        .body("opinionAccepted", equalTo(true));
  }

  @Test
  @DisplayName("缺If-Match为428，过期为412，无此案为404，角色不符为403")
  void theUsualRefusals() {
    Case opened = Desk.requested(as(MEDIATOR), Desk.room(), null);
    as(MEDIATOR)
        .body(on("2021-03-02", "partyNo", 1))
        .post(CASES + "/" + opened.id() + "/consents")
        .then()
        .statusCode(428);
    opened.then(as(MEDIATOR), "consents", on("2021-03-02", "partyNo", 1));
    opened.attempt(as(MEDIATOR), "consents", on("2021-03-02", "partyNo", 2)).statusCode(412);
    new Case(CASES, "00000000-0000-7000-8000-000000000000", "\"1\"")
        .get(as(MEDIATOR))
        .statusCode(404);
    opened.get(as("ANALYST")).statusCode(403);
    opened.attempt(as("SUPERVISOR"), "consents", on("2021-03-02", "partyNo", 2)).statusCode(403);
    opened.attempt(as(MEDIATOR), "reversals", on("2021-03-02")).statusCode(403);
  }

  @Test
  @DisplayName("他镇评理员、他单位经办人看不到本案，如同不存在")
  void whatIsOutOfScopeIsNotThere() {
    Case opened = Desk.requested(as("UNIT_HANDLER", "U-NORTH", null), Desk.room(), null);
    opened.get(as(MEDIATOR, null, County.SOUTH)).statusCode(404);
    opened.get(as(MEDIATOR, null, County.NORTH)).statusCode(200);
    opened.get(as(MEDIATOR, null, County.COUNTY)).statusCode(200);
    opened.get(as("UNIT_HANDLER", "U-SOUTH", null)).statusCode(404);
    opened.get(as("UNIT_HANDLER", "U-NORTH", null)).statusCode(200);
    opened
        .attempt(as(MEDIATOR, null, County.SOUTH), "consents", on("2021-03-02", "partyNo", 1))
        .statusCode(404);
    String caseNo = opened.get(as(MEDIATOR)).extract().path("caseNo");
    as(MEDIATOR, null, County.SOUTH)
        .queryParam("caseNo", caseNo)
        .get(CASES)
        .then()
        .body("items", hasSize(0));
    as(MEDIATOR).queryParam("caseNo", caseNo).get(CASES).then().body("items", hasSize(1));
  }

  @Test
  @DisplayName("评理室撤并日及以后不得有场次")
  void aRoomWithALaterSessionStaysOpen() {
    String code = Desk.room();
    Desk.heard(Desk.requested(as(MEDIATOR), code, null));
    String id = as(HEAD).queryParam("roomCode", code).get(Desk.ROOMS).path("items[0].id");
    Case room = new Case(Desk.ROOMS, id, "\"1\"");
    room.attempt(as(HEAD), "closures", on("2021-03-09"))
        .statusCode(409)
        .body("code", equalTo("ROOM_HAS_LATER_SESSION"));
    room.then(as(HEAD), "closures", on("2021-03-10"));
  }

  private static String types(String id) {
    return Table.text(
        "SELECT string_agg(substr(type, 11), ' ' ORDER BY aggregate_version) FROM case_event"
            + " WHERE aggregate_id = '"
            + id
            + "'");
  }
}
