package cn.huiyin.petition.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import cn.huiyin.petition.domain.unit.UnitDirectory;
import cn.huiyin.petition.review.finality.LapseWindows;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("终结与执行：申报认定、期满、不再受理、跟踪执行")
class FinalityResourceTest {
  /** Before the days of what other tests leave: the duties sweep the whole table. */
  private static final LocalDate TODAY = LocalDate.of(2023, 11, 20);

  @Inject LapseWindows lapseWindows;
  @Inject UnitDirectory units;
  @Inject @Any Instance<IntegrityCheck> checks;

  @BeforeEach
  void county() {
    County.found();
  }

  @Test
  @DisplayName("复核终结的，申报、退回、再申报、认定")
  void finalityIsFiledReturnedAndRecognised() {
    Case petition = Procedure.finished();
    String matter = Procedure.matter(petition);
    String paper = "{\"text\":\"材料齐全\",\"occurredOn\":\"2026-11-02\"}";
    petition
        .attempt(County.as("REVIEWER", County.CITY), matter + "/finality-filings", paper)
        .then()
        .statusCode(403);
    petition.at(County.as("BUREAU_HEAD"), matter + "/finality-filings", paper);
    petition.at(County.as("BUREAU_HEAD"), matter + "/finality-returns", paper);
    petition.at(County.as("BUREAU_HEAD"), matter + "/finality-filings", paper);
    petition
        .at(County.as("BUREAU_HEAD"), matter + "/finality-recognitions", paper)
        .then()
        .body("stage", equalTo("FINAL_RECOGNISED"));
    County.as("BUREAU_HEAD").get(matter).then().body("finality", equalTo("RECOGNISED"));
  }

  @Test
  @DisplayName("终结后再提的：登记，不再转送，凭复核终结不再受理，帮扶措施在案（I-17）")
  void aFurtherPetitionIsNoLongerAccepted() {
    Case closed = Procedure.finished();
    Case further = inMatterOf(closed);
    further
        .attempt(
            County.as("CLASSIFIER"),
            further.path("transfers"),
            "{\"unitCode\":\"AC-TOWN\",\"occurredOn\":\"2026-11-03\"}")
        .then()
        .statusCode(409)
        .body("code", equalTo("NO_NEW_HANDLING_AFTER_FINALITY"));
    refuse(further, "{\"groundCode\":\"NL2\",\"care\":\"COUNSELLING\"}", 409)
        .then()
        .body("code", equalTo("NO_LONGER_ACCEPTED_RESTS_ON_FINALITY"));
    refuse(further, "{\"groundCode\":\"NL1\"}", 409)
        .then()
        .body("code", equalTo("CARE_IS_RECORDED"));
    refuse(further, "{\"groundCode\":\"NL1\",\"care\":\"COUNSELLING\"}", 200)
        .then()
        .body("stage", equalTo("CONCLUDED"), "conclusion", equalTo("REFUSED"));
  }

  @Test
  @DisplayName("重复信访关联到终结事项的，以不再受理答复（I-17）")
  void aRepeatOfAFinalMatterIsAnsweredAsNoLongerAccepted() {
    Case closed = Procedure.finished();
    Case repeat = County.registered("2026-11-02");
    repeat.act(
        County.as("CLASSIFIER"),
        "repeat-links",
        "{\"matterNo\":\"%s\",\"kind\":\"FINAL\",\"occurredOn\":\"2026-11-02\"}"
            .formatted(closed.matterNo()));
    refuse(
            repeat,
            "{\"groundCode\":\"NL1\",\"care\":\"SOCIAL_AID\",\"earlierDocument\":\"%s\"}"
                .formatted(closed.matterNo()),
            200)
        .then()
        .body("stage", equalTo("CONCLUDED"));
  }

  @Test
  @DisplayName("期满未请求的，次日起终结；再提的可以按NL2；期限内的请求补录后恢复（I-16、I-18）")
  void aWindowLapsesOnce() {
    Case petition = Procedure.answered("EXPLAIN", "2023");
    assertThat(lapseWindows.perform(TODAY)).isPositive();
    assertThat(lapseWindows.perform(TODAY)).isZero();
    Response view = County.as("INTAKE").get(Procedure.matter(petition));
    view.then()
        .body(
            "finality", equalTo("BY_LAPSE"),
            "finalOn", equalTo("2023-10-13"),
            "petition.stage", equalTo("CONCLUDED"));
    Case further = inMatterOf(petition);
    refuse(further, "{\"groundCode\":\"NL1\",\"care\":\"COUNSELLING\"}", 409);
    refuse(further, "{\"groundCode\":\"NL2\",\"care\":\"COUNSELLING\"}", 200);
    County.as("INTAKE")
        .header("If-Match", view.header("ETag"))
        .body(Case.on("2023-10-12"))
        .post(Procedure.matter(petition) + "/reviews")
        .then()
        .statusCode(200)
        .body("stage", equalTo("REVIEW_PENDING"));
    County.as("INTAKE").get(Procedure.matter(petition)).then().body("finality", equalTo("OPEN"));
  }

  @Test
  @DisplayName("予以支持的意见：方案、督办、完成；单位只见本单位的（I-20）")
  void aSupportingOpinionIsTrackedUntilDone() {
    Case petition = Procedure.answered("SUPPORT", "2023");
    listed("BUREAU_HEAD", null, petition, true);
    listed("UNIT_HEAD", County.TOWN, petition, true);
    listed("UNIT_HEAD", County.WATER, petition, false);
    String executions = petition.path("executions");
    petition
        .attempt(
            County.as("UNIT_HANDLER", County.TOWN),
            executions,
            "{\"status\":\"PLANNED\",\"text\":\"补办手续\"}")
        .then()
        .statusCode(409)
        .body("code", equalTo("EXECUTION_PLAN_HAS_A_DAY"));
    petition.act(
        County.as("UNIT_HANDLER", County.TOWN),
        "executions",
        """
        {"status":"PLANNED","dueOn":"2023-10-30","text":"补办手续","occurredOn":"2023-09-20"}
        """);
    petition.act(
        County.as("SUPERVISOR"),
        "executions",
        "{\"status\":\"NOT_EXECUTED\",\"text\":\"至今未补办\",\"occurredOn\":\"2023-11-20\"}");
    Response found = County.as("BUREAU_HEAD").get("/api/v1/petitions/" + petition.id());
    found
        .then()
        .body("outcome.supervised", equalTo(true), "outcome.execution", equalTo("NOT_EXECUTED"));
    County.as("UNIT_HEAD", County.TOWN)
        .header("If-Match", found.header("ETag"))
        .body("{\"status\":\"DONE\",\"text\":\"已执行\"}")
        .post(executions)
        .then()
        .statusCode(200);
    listed("BUREAU_HEAD", null, petition, false);
    assertThat(check("I-20.support-is-carried-out").ok()).isTrue();
    assertThat(check("I-17.no-handling-after-finality").ok()).isTrue();
    Case other = Procedure.answered("NOT_SUPPORT");
    other
        .attempt(
            County.as("UNIT_HANDLER", County.TOWN),
            other.path("executions"),
            "{\"status\":\"DONE\",\"text\":\"已执行\"}")
        .then()
        .statusCode(409)
        .body("code", equalTo("EXECUTION_FOLLOWS_SUPPORT"));
  }

  @Test
  @DisplayName("机构沿革：按生效日查上级，生效日不得倒退（I-15）")
  void theUnitTreeRemembers() {
    String code = "AC-R" + UUID.randomUUID().toString().substring(0, 6);
    String path = "/api/v1/units/" + code;
    County.as("ADMIN").body(unit("AC-GOV", "2025-01-01")).put(path).then().statusCode(201);
    County.as("ADMIN")
        .header("If-Match", "\"1\"")
        .body(unit("AC-CITY", "2024-01-01"))
        .put(path)
        .then()
        .statusCode(409)
        .body("code", equalTo("UNIT_CHANGE_BEFORE_THE_LAST"));
    County.as("ADMIN")
        .header("If-Match", "\"1\"")
        .body(unit("AC-CITY", "2026-07-01"))
        .put(path)
        .then()
        .statusCode(200);
    assertThat(units.treeOn(LocalDate.of(2026, 6, 30)).nextHigher(code)).contains("AC-GOV");
    assertThat(units.treeOn(LocalDate.of(2026, 7, 1)).nextHigher(code)).contains("AC-CITY");
    assertThat(units.treeOn(LocalDate.of(2020, 1, 1)).nextHigher(code)).contains("AC-GOV");
  }

  private CheckResult check(String id) {
    return checks.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow().check();
  }

  private static String unit(String parent, String effectiveOn) {
    return """
    {"name":"改革镇","level":"TOWN","parentCode":"%s","divisionCode":"990101",
     "kind":"TOWN_GOVERNMENT","effectiveOn":"%s"}
    """
        .formatted(parent, effectiveOn);
  }

  private static Case inMatterOf(Case earlier) {
    Case further = County.registered("2026-11-02");
    further.act(
        County.as("CLASSIFIER"),
        "classification",
        """
        {"kind":"APPEAL","route":"R31_6","subjectCode":"01","unitCode":"AC-TOWN",
         "matterNo":"%s","occurredOn":"2026-11-02"}
        """
            .formatted(earlier.matterNo()));
    return further;
  }

  private static Response refuse(Case petition, String body, int status) {
    Response response = petition.attempt(County.as("BUREAU_HEAD"), petition.path("refusals"), body);
    response.then().statusCode(status);
    return response;
  }

  private static void listed(String role, String unit, Case petition, boolean there) {
    County.as(role, unit)
        .queryParam("limit", 200)
        .get("/api/v1/executions")
        .then()
        .statusCode(200)
        .body("items.petitionId", there ? hasItem(petition.id()) : not(hasItem(petition.id())));
  }
}
