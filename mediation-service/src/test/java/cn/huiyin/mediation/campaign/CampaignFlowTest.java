package cn.huiyin.mediation.campaign;

import static cn.huiyin.mediation.support.Desk.HEAD;
import static cn.huiyin.mediation.support.Desk.as;
import static cn.huiyin.mediation.support.Desk.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.mediation.support.County;
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
@DisplayName("专项行动：目标、会议、督导")
class CampaignFlowTest {
  private static final String YEAR = "/api/v1/campaigns/2019";
  private static final String SUPERVISOR = "SUPERVISOR";

  @BeforeEach
  void county() {
    County.known();
  }

  @Test
  @DisplayName("目标设定、调整、单位分解")
  void targetsAreSetAndChanged() {
    target(9, null).statusCode(200).body("target", equalTo(9));
    target(9, null).statusCode(200);
    String id = target(11, null).statusCode(200).extract().path("id");
    target(4, "U-NORTH").statusCode(200).body("unitCode", equalTo("U-NORTH"));
    target(4, "U-NONE").statusCode(409).body("code", equalTo("UNKNOWN_UNIT"));
    as("ANALYST")
        .queryParam("metric", "backlog.resolved")
        .get(YEAR + "/targets")
        .then()
        .body("items", hasSize(2))
        .body("items.target", hasItem(11));
    assertThat(Table.text("SELECT count(*) FROM case_event WHERE aggregate_id = '" + id + "'"))
        .isEqualTo("2");
  }

  @Test
  @DisplayName("会议：安排、召开、撤销误登记；督导不在会议之列")
  void meetingsAreHeldOrCancelled() {
    Case meeting = planned("meetings", Map.of("type", "DISPATCH_MEETING"), "2019-03-28");
    Case held = meeting.then(as(SUPERVISOR), "holdings", on("2019-03-29"));
    held.get(as(SUPERVISOR)).body("stage", equalTo("HELD")).body("heldOn", equalTo("2019-03-29"));
    held.attempt(as(SUPERVISOR), "holdings", on("2019-03-30")).statusCode(409);
    held.then(as(HEAD), "cancellations", on("2019-04-01"))
        .get(as(HEAD))
        .body("stage", equalTo("CANCELLED"));
    new Case(YEAR + "/supervisions", meeting.id(), meeting.tag()).get(as(HEAD)).statusCode(404);
    new Case("/api/v1/campaigns/2018/meetings", meeting.id(), "\"1\"")
        .get(as(HEAD))
        .statusCode(404);
  }

  @Test
  @DisplayName("督导：安排后取消的不召开；日期须在本年度，单位须已知")
  void supervisionsAreDoneOrCancelled() {
    Case done = planned("supervisions", Map.of(), "2019-05-06");
    done.then(as(SUPERVISOR), "holdings", on("2019-05-06"));
    Case cancelled = planned("supervisions", Map.of(), "2019-05-07");
    cancelled
        .then(as(SUPERVISOR), "cancellations", on("2019-05-07"))
        .attempt(as(SUPERVISOR), "holdings", on("2019-05-07"))
        .statusCode(409);
    as("UNIT_HEAD")
        .queryParam("stage", "HELD")
        .get(YEAR + "/supervisions")
        .then()
        .body("items.id", hasItem(done.id()))
        .body("items.id", not(hasItem(cancelled.id())));
    as(SUPERVISOR)
        .body(Map.of("unitCode", "U-NORTH", "plannedFor", "2018-12-31"))
        .post(YEAR + "/supervisions")
        .then()
        .statusCode(400);
    as(SUPERVISOR)
        .body(Map.of("unitCode", "U-NONE", "plannedFor", "2019-12-31"))
        .post(YEAR + "/supervisions")
        .then()
        .statusCode(409);
  }

  private static Case planned(String kind, Map<String, Object> more, String day) {
    Map<String, Object> body = new java.util.HashMap<>(more);
    body.put("unitCode", "U-NORTH");
    body.put("plannedFor", day);
    return Case.of(
        YEAR + "/" + kind,
        as(SUPERVISOR).body(body).post(YEAR + "/" + kind).then().statusCode(201));
  }

  private static io.restassured.response.ValidatableResponse target(int target, String unit) {
    Map<String, Object> body = new java.util.HashMap<>();
    body.put("metric", "backlog.resolved");
    body.put("target", target);
    body.put("unitCode", unit);
    return as(HEAD).body(body).post(YEAR + "/targets").then();
  }
}
