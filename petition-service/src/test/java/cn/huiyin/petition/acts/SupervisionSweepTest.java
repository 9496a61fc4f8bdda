package cn.huiyin.petition.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.kit.ops.IntegrityCheck;
import cn.huiyin.petition.supervision.sweep.SupervisionSweep;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("自动督办：一次违期一次督办")
class SupervisionSweepTest {
  private static final List<String> CHECKS =
      List.of(
          "40.missed-clocks-are-supervised",
          "40.supervised-while-it-goes-on",
          "40.proposals-signed-by-another",
          "18.received-are-on-record",
          "I-24.urgent-not-hidden");

  @Inject SupervisionSweep sweep;
  @Inject Clock clock;
  @Inject @Any Instance<IntegrityCheck> checks;

  @BeforeEach
  void county() {
    County.found();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Accepted so long ago that the sixty days are over. */
  private Case overdue() {
    LocalDate day = today().minusDays(100);
    Case petition = County.registered(day.toString()).withTown(day.toString());
    petition.act(
        County.as("UNIT_HEAD", County.TOWN), "acceptance", Case.on(day.plusDays(1).toString()));
    return petition;
  }

  private static JsonPath supervisions(Case petition) {
    return County.as("SUPERVISOR")
        .queryParam("petition", petition.id())
        .get("/api/v1/supervisions")
        .jsonPath();
  }

  private static List<String> of(Case petition, String field) {
    return supervisions(petition).getList("items." + field);
  }

  @Test
  @DisplayName("逾期即提醒，再扫一遍不再立项")
  void anOverdueClockIsSupervisedOnce() {
    Case petition = overdue();
    sweep.perform(today());
    sweep.perform(today());
    assertThat(of(petition, "ground")).containsExactly("OVERDUE");
    assertThat(of(petition, "form")).containsExactly("SYSTEM_REMINDER");
    assertThat(of(petition, "unitCode")).containsExactly(County.TOWN);
    assertThat(supervisions(petition).getBoolean("items[0].automatic")).isTrue();
  }

  @Test
  @DisplayName("几个实例同时扫，也只立项一次")
  void severalInstancesAtOnceOpenOne() {
    Case petition = overdue();
    CompletableFuture.allOf(
            Stream.generate(() -> CompletableFuture.runAsync(() -> sweep.perform(today())))
                .limit(4)
                .toArray(CompletableFuture[]::new))
        .join();
    assertThat(of(petition, "ground")).containsExactly("OVERDUE");
  }

  @Test
  @DisplayName("未逾期的不督办")
  void whatIsInTimeIsLeftAlone() {
    LocalDate day = today().minusDays(5);
    Case petition = County.registered(day.toString()).withTown(day.toString());
    sweep.perform(today());
    assertThat(of(petition, "ground")).isEmpty();
  }

  @Test
  @DisplayName("提醒之后已办的，提醒自行结束")
  void aHeededReminderEndsByItself() {
    Case petition = overdue();
    sweep.perform(today());
    Case seen = petition.seenAgain();
    seen.act(County.as("UNIT_HANDLER", County.TOWN), "hearings", Case.on(today().toString()));
    seen.act(County.as("UNIT_HANDLER", County.TOWN), "settlements", Case.on(today().toString()));
    sweep.perform(today());
    assertThat(of(petition, "stage")).containsExactly("CLOSED");
    assertThat(of(petition, "result")).containsExactly("RECTIFIED");
  }

  @Test
  @DisplayName("提醒之后仍不办的，提升为督办函，不另立项")
  void anUnheededReminderBecomesALetter() {
    Case petition = overdue();
    sweep.perform(today());
    sweep.perform(today().plusDays(8));
    assertThat(of(petition, "form")).containsExactly("LETTER");
    assertThat(of(petition, "answerDue")).containsExactly(today().plusDays(15).toString());
  }

  @Test
  @DisplayName("督办函逾期不反馈，另行立项，只一次；不反馈的督办不再生督办")
  void silenceIsABreachOfItsOwn() {
    LocalDate day = today().minusDays(20);
    Case petition = County.registered(day.toString()).withTown(day.toString());
    petition.act(County.as("UNIT_HEAD", County.TOWN), "acceptance", Case.on(day.toString()));
    petition
        .attempt(
            County.as("SUPERVISOR"),
            petition.path("supervisions"),
            """
            {"ground":"SHIFTING","form":"LETTER","occurredOn":"%s","answerDue":"%s"}
            """
                .formatted(day, today().minusDays(1)))
        .then()
        .statusCode(201);
    sweep.perform(today());
    sweep.perform(today());
    assertThat(of(petition, "ground")).containsExactlyInAnyOrder("SHIFTING", "NO_FEEDBACK");
  }

  @Test
  @DisplayName("I-20 支持的意见到期未执行的，立项督办，只一次")
  void anUnexecutedOpinionIsSupervised() {
    Case unexecuted = supported();
    sweep.perform(today());
    sweep.perform(today());
    assertThat(of(unexecuted, "ground")).containsExactly("NON_EXECUTION");
    County.as("SUPERVISOR")
        .get("/api/v1/petitions/" + unexecuted.id())
        .then()
        .body("outcome.supervised", equalTo(true));
  }

  private Case supported() {
    LocalDate day = today().minusDays(45);
    Case petition = County.registered(day.toString()).withTown(day.toString());
    petition.act(County.as("UNIT_HEAD", County.TOWN), "acceptance", Case.on(day.toString()));
    petition.act(County.as("UNIT_HANDLER", County.TOWN), "hearings", Case.on(day.toString()));
    petition.act(
        County.as("UNIT_HANDLER", County.TOWN),
        "opinions",
        """
        {"claimOutcomes":["SUPPORT"],"text":"经查属实。","legalBasis":["土地管理法第十六条"],
         "occurredOn":"%s"}
        """
            .formatted(day));
    petition.act(
        County.as("UNIT_HEAD", County.TOWN), "opinions/approvals", Case.on(day.toString()));
    petition.act(
        County.as("UNIT_HANDLER", County.TOWN),
        "opinions/services",
        "{\"evidenceCode\":\"SIGNED_RECEIPT\",\"occurredOn\":\"" + day + "\"}");
    return petition;
  }

  @Test
  @DisplayName("对账：督办在册、紧急不隐瞒、建议由他人签发、逾期必督办都成立")
  void theChecksOnLiveDataHold() {
    overdue();
    sweep.perform(today());
    checks.stream()
        .filter(check -> CHECKS.contains(check.id()))
        .forEach(check -> assertThat(check.check().ok()).as(check.id()).isTrue());
    assertThat(checks.stream().map(IntegrityCheck::id)).containsAll(CHECKS);
  }
}
