package cn.huiyin.mediation.backlog;

import static cn.huiyin.mediation.support.Desk.BACKLOG;
import static cn.huiyin.mediation.support.Desk.HEAD;
import static cn.huiyin.mediation.support.Desk.as;
import static cn.huiyin.mediation.support.Desk.fresh;
import static cn.huiyin.mediation.support.Desk.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.mediation.support.County;
import cn.huiyin.mediation.support.Desk.Case;
import cn.huiyin.mediation.support.Table;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "mediation"))
@DisplayName("积案：从提名到销案")
class BacklogFlowTest {
  private static final String SUPERVISOR = "SUPERVISOR";

  @BeforeEach
  void county() {
    County.known();
  }

  @Test
  @DisplayName("提名、立项、包案、申报、退回、再申报、核实、认定、撤销、再认定、销案")
  void aCaseGoesItsWay() {
    Case submitted =
        listed("ASSIGNED", null)
            .then(as("COUNTY_LEADER"), "leaders", on("2021-03-05", "leaderPost", "副县长"))
            .then(north(), "submissions", submission("2021-04-01"));
    Case verified =
        submitted
            .then(as(SUPERVISOR), "returns", on("2021-04-02", "reason", "NOT_PERFORMED"))
            .then(north(), "submissions", submission("2021-04-20"))
            .then(as(SUPERVISOR), "verifications", on("2021-04-21"));
    Case confirmed = verified.then(as(HEAD), "confirmations", on("2021-04-22"));
    confirmed
        .attempt(as(HEAD), "closures", on("2021-05-22"))
        .statusCode(409)
        .body("code", equalTo("WATCH_RUNS"));
    confirmed
        .then(as(HEAD), "revocations", on("2021-05-01", "reason", "FALSE_MATERIAL"))
        .then(north(), "submissions", submission("2021-06-01"))
        .then(as(SUPERVISOR), "verifications", on("2021-06-02"))
        .then(as(HEAD), "confirmations", on("2021-06-03"))
        .then(as(SUPERVISOR), "closures", on("2021-09-30"))
        .get(as(HEAD))
        .body("stage", equalTo("CLOSED"))
        .body("overdue", equalTo(true))
        .body("dates.confirmedOn", equalTo("2021-06-03"));
    assertThat(
            Table.text(
                "SELECT topic FROM case_event WHERE aggregate_id = '"
                    + confirmed.id()
                    + "' LIMIT 1"))
        .isEqualTo("backlog.lifecycle.v1");
  }

  @Test
  @DisplayName("他单位看不到、不能申报；没有包案领导不得认定；材料不齐不得申报")
  void theRulesStand() {
    Case listed = listed("SOCIAL_HOTSPOT", null);
    listed
        .attempt(as("UNIT_HANDLER", "U-SOUTH", null), "submissions", submission("2021-04-01"))
        .statusCode(404);
    listed.get(as("UNIT_HEAD", "U-SOUTH", null)).statusCode(404);
    listed.get(as("UNIT_HEAD", "U-NORTH", null)).statusCode(200);
    listed
        .attempt(
            north(),
            "submissions",
            Map.of("resolutionType", "RZ1", "evidence", List.of("PROOF_OF_PERFORMANCE")))
        .statusCode(409)
        .body("code", equalTo("EVIDENCE_INCOMPLETE"));
    listed
        .then(north(), "submissions", submission("2021-04-01"))
        .then(as(SUPERVISOR), "verifications", on("2021-04-02"))
        .attempt(as(HEAD), "confirmations", on("2021-04-03"))
        .statusCode(409)
        .body("code", equalTo("NO_LEADER_IN_CHARGE"));
    as("UNIT_HANDLER", "U-NORTH", null)
        .get(BACKLOG)
        .then()
        .body("items.unitCode", everyItem(equalTo("U-NORTH")))
        .body("items.id", hasItem(listed.id()));
  }

  @Test
  @DisplayName("一件信访只立一案，移出台账后可另立；交办的移出须经同意；未知单位拒绝")
  void onePetitionIsListedOnce() {
    String petitionNo = fresh("XF");
    Case first = listed("ASSIGNED", petitionNo);
    propose("ASSIGNED", petitionNo, "U-NORTH")
        .statusCode(409)
        .body("code", equalTo("PETITION_ALREADY_LISTED"));
    first
        .attempt(as(HEAD), "delistings", on("2021-03-09", "superiorConsented", false))
        .statusCode(409)
        .body("code", equalTo("SUPERIOR_CONSENT_MISSING"));
    first.then(as(HEAD), "delistings", on("2021-03-09", "superiorConsented", true));
    propose("SOCIAL_HOTSPOT", petitionNo, "U-NORTH")
        .statusCode(201)
        .body("pendingLink", equalTo(true));
    propose("ASSIGNED", null, "U-NONE").statusCode(409).body("code", equalTo("UNKNOWN_UNIT"));
  }

  private static RequestSpecification north() {
    return as("UNIT_HANDLER", "U-NORTH", null);
  }

  private static Map<String, Object> submission(String day) {
    Map<String, Object> body = on(day, "resolutionType", "RZ5");
    body.put("evidence", List.of("PROOF_OF_PERFORMANCE", "MEDIATION_AGREEMENT"));
    return body;
  }

  private static Case listed(String source, String petitionNo) {
    return Case.of(BACKLOG, propose(source, petitionNo, "U-NORTH").statusCode(201))
        .then(as(HEAD), "listings", on("2021-03-02", "dueOn", "2021-05-31"));
  }

  private static io.restassured.response.ValidatableResponse propose(
      String source, String petitionNo, String unit) {
    Map<String, Object> body = on("2021-03-01", "source", source);
    body.put("unitCode", unit);
    body.put("petitionNo", petitionNo);
    return as(SUPERVISOR).body(body).post(BACKLOG).then();
  }
}
