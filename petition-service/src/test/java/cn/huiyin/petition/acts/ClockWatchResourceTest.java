package cn.huiyin.petition.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import cn.huiyin.kit.schedule.DutyOutcome;
import cn.huiyin.kit.schedule.DutyRunner;
import cn.huiyin.petition.integrity.Tampering;
import cn.huiyin.petition.watch.duty.ClockWatch;
import cn.huiyin.petition.watch.overdue.NoteOverdue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("提醒与超期入账：在没有别的信访件的年份里")
class ClockWatchResourceTest {
  @Inject DutyRunner runner;
  @Inject ClockWatch clockWatch;
  @Inject NoteOverdue noteOverdue;
  @Inject @Any Instance<IntegrityCheck> checks;

  @BeforeEach
  void county() {
    County.found();
  }

  private void watch(String today) {
    assertThat(runner.runNow(clockWatch, LocalDate.parse(today))).isEqualTo(DutyOutcome.DONE);
  }

  private static JsonPath reminders() {
    return County.as("BUREAU_HEAD")
        .get("/api/v1/reminders?limit=200")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static List<String> levels(Case petition) {
    return reminders().getList("items.findAll { it.petitionId == '" + petition.id() + "' }.level");
  }

  private static List<String> history(Case petition) {
    return County.as("BUREAU_HEAD")
        .get(petition.path("history"))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items.type");
  }

  @Test
  @DisplayName("转黄、转红、超期各提醒一次；超期入账一次，之后只能说明")
  void eachColourRemindsOnceAndABreachIsNotedOnce() {
    // 2011-03-22届满：03-17转黄，03-20转红
    Case petition = County.registered("2011-03-07");
    watch("2011-03-16");
    assertThat(levels(petition)).isEmpty();
    for (String day : List.of("2011-03-17", "2011-03-18", "2011-03-20", "2011-03-22")) {
      watch(day);
    }
    assertThat(levels(petition)).containsExactly("RED", "YELLOW");
    assertThat(history(petition)).doesNotContain("petition.clock-overdue");
    watch("2011-03-23");
    watch("2011-03-24");
    assertThat(levels(petition)).containsExactly("OVERDUE", "RED", "YELLOW");
    assertThat(history(petition)).containsOnlyOnce("petition.clock-overdue");
    explain(petition);
  }

  private static void explain(Case petition) {
    String tag = County.as("BUREAU_HEAD").get("/api/v1/petitions/" + petition.id()).header("ETag");
    County.as("BUREAU_HEAD")
        .header("If-Match", tag)
        .body("{\"clock\":\"DISPOSE15\",\"reason\":\"AWAITING_OTHER_ORGAN\",\"text\":\"等待鉴定意见。\"}")
        .post(petition.path("overdue-explanations"))
        .then()
        .statusCode(200);
    County.as("BUREAU_HEAD")
        .get(petition.path("deadlines"))
        .then()
        .body(
            "[0].overdueOn",
            equalTo("2011-03-23"),
            "[0].overdueReason",
            equalTo("AWAITING_OTHER_ORGAN"),
            "[0].breached",
            equalTo(true),
            "[0].explanation.provisional",
            equalTo(true));
  }

  @Test
  @DisplayName("两个实例同时入账，案卷里只有一条")
  void twoInstancesNoteABreachOnce() {
    Case petition = County.registered("2012-03-05");
    UUID id = UUID.fromString(petition.id());
    LocalDate later = LocalDate.of(2012, 6, 1);
    List<CompletableFuture<Boolean>> both =
        Stream.of(1, 2)
            .map(i -> CompletableFuture.supplyAsync(() -> noteOverdue.execute(id, later)))
            .toList();
    assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
    assertThat(history(petition)).containsOnlyOnce("petition.clock-overdue");
  }

  @Test
  @DisplayName("没有超期的期限不能说明")
  void whatWasNotMissedIsNotExplained() {
    Case petition = County.registered("2026-11-20");
    petition
        .attempt(
            County.as("BUREAU_HEAD"),
            petition.path("overdue-explanations"),
            "{\"clock\":\"DISPOSE15\",\"reason\":\"OTHER\",\"text\":\"无\"}")
        .then()
        .statusCode(409)
        .body("code", equalTo("CLOCK_IS_NOT_OVERDUE"));
  }

  @Test
  @DisplayName("密件的期限只有局负责人和纪检移交专员可见，计数里也没有（I-50）")
  void sealedClocksAreNotThere() {
    Case accusation = County.registered("2015-03-02");
    accusation.act(
        County.as("CLASSIFIER"),
        "classification",
        """
        {"kind":"ACCUSATION","route":"DISCIPLINE","subjectCode":"15","unitCode":"AC-JW",
         "accusedUnitCode":"AC-TOWN","occurredOn":"2015-03-02"}
        """);
    String ours = "dueFrom=2015-03-01&dueTo=2015-04-30";
    assertThat(Deadlines.of("SUPERVISOR", null, ours)).isEmpty();
    assertThat(Deadlines.of("BUREAU_HEAD", null, ours)).hasSize(1);
    assertThat(Deadlines.of("DISCIPLINE_LIAISON", null, ours)).hasSize(1);
    County.as("SUPERVISOR").get("/api/v1/deadlines/counts?" + ours).then().body("$", empty());
    watch("2015-03-16");
    County.as("SUPERVISOR")
        .get("/api/v1/reminders?limit=200")
        .then()
        .body("items.petitionId", not(hasItem(accusation.id())));
    County.as("BUREAU_HEAD")
        .get("/api/v1/reminders?limit=200")
        .then()
        .body("items.petitionId", hasItem(accusation.id()));
  }

  @Test
  @DisplayName("超期不抹去、到期表与期限账一致：对账查得出（I-05、I-03）")
  void theChecksHold() {
    Case petition = County.registered("2017-03-06");
    watch("2017-05-01");
    for (String id : List.of("I-05.overdue-is-counted", "I-03.due-days-follow-ledger")) {
      CheckResult result = check(id).check();
      assertThat(result.ok()).as(result.detail()).isTrue();
    }
    String ours = " where petition_id = '" + petition.id() + "'";
    Tampering.owner("update petition_clock set overdue_on = null" + ours);
    assertThat(check("I-05.overdue-is-counted").check().ok()).isFalse();
    assertThat(check("I-03.due-days-follow-ledger").check().ok()).isFalse();
    Tampering.owner("update petition_clock set overdue_on = '2017-03-22'" + ours);
    Tampering.owner("update clock_due set due_on = due_on + 1" + ours);
    assertThat(check("I-03.due-days-follow-ledger").check().detail()).contains(petition.id());
    Tampering.owner("update clock_due set due_on = due_on - 1" + ours);
    assertThat(check("I-03.due-days-follow-ledger").check().ok()).isTrue();
  }

  private IntegrityCheck check(String id) {
    return checks.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }
}
