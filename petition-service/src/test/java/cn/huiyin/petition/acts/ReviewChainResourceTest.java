package cn.huiyin.petition.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import cn.huiyin.petition.integrity.Tampering;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("复查复核：谁复查、谁签发、何时逾期、如何重办")
class ReviewChainResourceTest {
  @Inject @Any Instance<IntegrityCheck> checks;

  @BeforeEach
  void county() {
    County.found();
  }

  @Test
  @DisplayName("查看事项即知可以向谁请求复查、到哪一天（I-15、I-16）")
  void theMatterTellsWhoWouldReview() {
    Case petition = Procedure.answered("EXPLAIN");
    County.as("INTAKE")
        .get(Procedure.matter(petition))
        .then()
        .body(
            "nextReview.level", equalTo("REVIEW"),
            "nextReview.belowUnit", equalTo(County.TOWN),
            "nextReview.reviewerUnit", equalTo(County.REVIEW),
            "nextReview.otherUnits", contains("AC-GOV"),
            "nextReview.requestBy", equalTo("2026-10-12"),
            "nextReview.lapsed", equalTo(true));
    Procedure.asked(petition, "2026-09-15");
    County.as("INTAKE")
        .get(Procedure.matter(petition))
        .then()
        .body(
            "nextReview", nullValue(),
            "reviews[0].reviewerUnit", equalTo(County.REVIEW),
            "reviews[0].refuseBy", equalTo("2026-09-30"));
  }

  @Test
  @DisplayName("不是上一级的机关不得复查（I-15）；复查人员不得签发；别的机关的负责人看不到（404）")
  void onlyTheSuperiorReviewsAndOnlyItsHeadSigns() {
    Case petition = Procedure.answered("EXPLAIN");
    petition
        .attempt(
            County.as("INTAKE"),
            Procedure.matter(petition) + "/reviews",
            "{\"reviewerUnitCode\":\"AC-CITY\",\"occurredOn\":\"2026-09-15\"}")
        .then()
        .statusCode(409)
        .body("code", equalTo("REVIEWER_IS_SUPERIOR_OF_HANDLER"));
    String review = Procedure.asked(petition, "2026-09-15");
    petition
        .attempt(County.as("REVIEWER", County.CITY), review + "/opinions", upheld())
        .then()
        .statusCode(404);
    String sign = review + "/decisions";
    String day = Case.on("2026-09-20");
    petition
        .attempt(County.as("BUREAU_HEAD", County.BUREAU), sign, day)
        .then()
        .statusCode(409)
        .body("code", equalTo("REVIEW_OPINION_DRAFTED_FIRST"));
    petition.at(County.as("REVIEWER", County.REVIEW), review + "/opinions", upheld());
    petition.attempt(County.as("REVIEWER", County.REVIEW), sign, day).then().statusCode(403);
    petition.attempt(County.as("BUREAU_HEAD", County.CITY), sign, day).then().statusCode(404);
    petition.attempt(County.as("BUREAU_HEAD"), sign, day).then().statusCode(404);
    petition
        .at(County.as("BUREAU_HEAD", County.BUREAU), sign, day)
        .then()
        .body("stage", equalTo("REVIEWED"));
  }

  @Test
  @DisplayName("同一人在两级经手的被拒绝（I-15）")
  void theSamePersonOnTwoLevelsIsRefused() {
    Case petition = Procedure.answered("EXPLAIN");
    String review = Procedure.asked(petition, "2026-09-15");
    petition.at(County.as("REVIEWER", County.REVIEW), review + "/opinions", upheld());
    Tampering.owner(
        "insert into petition_hand select petition_id, 'HANDLING', staff_id from petition_hand"
            + " where level = 'REVIEW' and petition_id = '"
            + petition.id()
            + "'");
    petition
        .attempt(County.as("REVIEWER", County.REVIEW), review + "/opinions", upheld())
        .then()
        .statusCode(409)
        .body("code", equalTo("NOBODY_ACTS_ON_TWO_LEVELS"));
    assertThat(check("I-15.nobody-on-two-levels").detail()).contains(petition.matterNo());
    Tampering.owner(
        "delete from petition_hand h where level = 'HANDLING' and petition_id = '"
            + petition.id()
            + "' and exists (select from petition_hand r where r.level = 'REVIEW'"
            + " and r.petition_id = h.petition_id and r.staff_id = h.staff_id)");
    assertThat(check("I-15.nobody-on-two-levels").ok()).isTrue();
  }

  @Test
  @DisplayName("逾期的请求登记后书面告知不予受理；未逾期的不得以逾期为由（I-16）")
  void aLateRequestIsRefusedInWriting() {
    Case petition = Procedure.answered("EXPLAIN");
    String late = Procedure.asked(petition, "2026-10-13");
    petition
        .attempt(County.as("REVIEWER", County.REVIEW), late + "/opinions", upheld("2026-10-14"))
        .then()
        .statusCode(409)
        .body("code", equalTo("REQUEST_WITHIN_WINDOW"));
    String refusal = "{\"ground\":\"LATE\",\"occurredOn\":\"2026-10-14\"}";
    petition
        .attempt(County.as("REVIEWER", County.REVIEW), late + "/refusals", refusal)
        .then()
        .statusCode(400);
    petition
        .at(County.as("REVIEWER", County.REVIEW), late + "/refusals", refused("LATE", "2026-10-14"))
        .then()
        .body("stage", equalTo("CONCLUDED"));
    County.as("INTAKE")
        .get(Procedure.matter(petition))
        .then()
        .body("finality", equalTo("BY_LAPSE"), "finalOn", equalTo("2026-10-14"));
    Case inTime = Procedure.answered("EXPLAIN");
    String review = Procedure.asked(inTime, "2026-10-12");
    inTime
        .attempt(
            County.as("REVIEWER", County.REVIEW),
            review + "/refusals",
            refused("LATE", "2026-10-14"))
        .then()
        .statusCode(409)
        .body("code", equalTo("REQUEST_WITHIN_WINDOW"));
    inTime
        .at(
            County.as("REVIEWER", County.REVIEW),
            review + "/refusals",
            refused("OTHER_ROUTE", "2026-10-14"))
        .then()
        .body("stage", equalTo("OPINION_SERVED"));
  }

  @Test
  @DisplayName("撤销重办：REDO期限、不得重复原意见、新的复查权")
  void aRedoNeedsAnotherOpinionAndOpensANewReview() {
    Case petition = Procedure.answered("NOT_SUPPORT");
    String review = Procedure.asked(petition, "2026-09-15");
    petition.at(
        County.as("REVIEWER", County.REVIEW),
        review + "/opinions",
        """
        {"outcome":"REVOKE_REDO","redoDays":45,"text":"事实不清","occurredOn":"2026-09-20"}
        """);
    petition
        .at(County.as("BUREAU_HEAD", County.REVIEW), review + "/decisions", Case.on("2026-09-20"))
        .then()
        .body("stage", equalTo("IN_HANDLING"), "ownerUnit", equalTo(County.TOWN));
    petition.act(County.as("UNIT_HANDLER", County.TOWN), "hearings", Case.on("2026-09-25"));
    String opinions = petition.path("opinions");
    petition
        .attempt(County.as("UNIT_HANDLER", County.TOWN), opinions, again("NOT_SUPPORT", ""))
        .then()
        .statusCode(409)
        .body("code", equalTo("REDO_BASIS_DECLARED"));
    String same = ",\"redoBasis\":\"SAME_FACTS_AND_REASONS\"";
    petition
        .attempt(County.as("UNIT_HANDLER", County.TOWN), opinions, again("NOT_SUPPORT", same))
        .then()
        .statusCode(409)
        .body("code", equalTo("REDO_IS_ANOTHER_OPINION"));
    petition.act(County.as("UNIT_HANDLER", County.TOWN), "opinions", again("SUPPORT", same));
    petition.act(County.as("UNIT_HEAD", County.TOWN), "opinions/approvals", Case.on("2026-09-28"));
    petition.act(
        County.as("UNIT_HANDLER", County.TOWN),
        "opinions/services",
        "{\"evidenceCode\":\"SIGNED_RECEIPT\",\"occurredOn\":\"2026-09-28\"}");
    Procedure.asked(petition, "2026-10-09");
    assertThat(check("I-15.reviewer-is-superior").ok()).isTrue();
    assertThat(check("I-16.late-only-after-the-window").ok()).isTrue();
    assertThat(check("I-18.window-has-service").ok()).isTrue();
    assertThat(check("I-19.only-hearings-exclude").ok()).isTrue();
  }

  private static String again(String outcome, String more) {
    return """
    {"claimOutcomes":["%s"],"text":"重新查明。","legalBasis":["土地管理法第十六条"],
     "occurredOn":"2026-09-28"%s}
    """
        .formatted(outcome, more);
  }

  private static String refused(String ground, String day) {
    return "{\"ground\":\"%s\",\"text\":\"理由见告知书\",\"occurredOn\":\"%s\"}".formatted(ground, day);
  }

  private static String upheld() {
    return upheld("2026-09-20");
  }

  private static String upheld(String day) {
    return Procedure.draft("UPHOLD", day);
  }

  private CheckResult check(String id) {
    return checks.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow().check();
  }
}
