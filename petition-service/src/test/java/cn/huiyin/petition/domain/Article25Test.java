package cn.huiyin.petition.domain;

import static cn.huiyin.petition.domain.APetition.RECEIVED;
import static cn.huiyin.petition.domain.APetition.by;
import static cn.huiyin.petition.domain.RuleAssert.assertBreaks;
import static cn.huiyin.petition.domain.stage.ActorRole.BUREAU_HEAD;
import static cn.huiyin.petition.domain.stage.ActorRole.CLASSIFIER;
import static cn.huiyin.petition.domain.stage.ActorRole.INTAKE;
import static cn.huiyin.petition.domain.stage.ActorRole.UNIT_HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.Route;
import cn.huiyin.events.petition.UrgentRecipient;
import cn.huiyin.kit.calendar.ClockColour;
import cn.huiyin.petition.domain.oversight.ReportingDuty;
import cn.huiyin.petition.domain.oversight.Urgency;
import cn.huiyin.petition.domain.oversight.UrgentTimer;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("第二十五条：重大紧急信访事项的报告")
class Article25Test {
  private static final OffsetDateTime FOUND =
      OffsetDateTime.of(RECEIVED, LocalTime.of(14, 0), ZoneOffset.ofHours(8));
  private static final Set<UrgentRecipient> REQUIRED =
      Set.of(
          UrgentRecipient.PARTY_COMMITTEE_AND_GOVERNMENT,
          UrgentRecipient.SUPERIOR_PETITION_DEPARTMENT);
  private static final UrgentTimer TIMER =
      new UrgentTimer(Duration.ofHours(1), Duration.ofMinutes(30));

  private static ReportingDuty at(int minutes) {
    return new ReportingDuty(120, REQUIRED, FOUND.plusMinutes(minutes));
  }

  private static Petition flagged() {
    Petition petition = APetition.registered();
    petition.urgently().flag("LARGE_GROUP", FOUND, at(0), RECEIVED, by(UNIT_HEAD));
    return petition;
  }

  private static void report(Petition petition, int minutes, UrgentRecipient... to) {
    petition.urgently().report("LARGE_GROUP", List.of(to), at(minutes), RECEIVED, by(INTAKE));
  }

  private static Urgency urgency(Petition petition) {
    return petition.urgency().orElseThrow();
  }

  private static ClockColour colour(Petition petition, int minutes) {
    return TIMER.colour(urgency(petition), FOUND.plusMinutes(minutes));
  }

  @Test
  @DisplayName("发现后两小时内报告；绿、黄、红、逾期")
  void theTimerRunsFromTheFinding() {
    Petition petition = flagged();
    assertThat(urgency(petition).reportBy()).isEqualTo(FOUND.plusHours(2));
    assertThat(colour(petition, 10)).isEqualTo(ClockColour.GREEN);
    assertThat(colour(petition, 61)).isEqualTo(ClockColour.YELLOW);
    assertThat(colour(petition, 95)).isEqualTo(ClockColour.RED);
    assertThat(colour(petition, 120)).isEqualTo(ClockColour.RED);
    assertThat(colour(petition, 121)).isEqualTo(ClockColour.OVERDUE);
  }

  @Test
  @DisplayName("报齐才停止计时；迟报永远是迟报")
  void theTimerStopsWhenAllAreTold() {
    Petition petition = flagged();
    report(petition, 30, UrgentRecipient.PARTY_COMMITTEE_AND_GOVERNMENT);
    assertThat(urgency(petition).reported()).isFalse();
    report(petition, 60, UrgentRecipient.SUPERIOR_PETITION_DEPARTMENT);
    assertThat(urgency(petition).reported()).isTrue();
    assertThat(urgency(petition).recipients()).isEqualTo(REQUIRED);
    assertThat(colour(petition, 9999)).isEqualTo(ClockColour.GREEN);
    Petition late = flagged();
    report(late, 121, REQUIRED.toArray(UrgentRecipient[]::new));
    assertThat(colour(late, 9999)).isEqualTo(ClockColour.OVERDUE);
  }

  @Test
  @DisplayName("先报告后续报；终报后不再续报，可以再次认定")
  void followUpsComeAfterTheReport() {
    Petition petition = flagged();
    List<UrgentRecipient> to = List.of(UrgentRecipient.COMPETENT_DEPARTMENT);
    assertBreaks(
        "REPORT_BEFORE_FOLLOW_UP",
        () -> petition.urgently().followUp(to, false, RECEIVED, by(INTAKE)));
    report(petition, 5, REQUIRED.toArray(UrgentRecipient[]::new));
    assertBreaks(
        "URGENT_ALREADY_REPORTED", () -> report(petition, 6, UrgentRecipient.NATIONAL_BUREAU));
    petition.urgently().followUp(to, false, RECEIVED, by(INTAKE));
    petition.urgently().followUp(to, true, RECEIVED, by(BUREAU_HEAD));
    assertThat(urgency(petition).followUps()).isEqualTo(2);
    assertThat(urgency(petition).open()).isFalse();
    assertThat(urgency(petition).recipients()).contains(UrgentRecipient.COMPETENT_DEPARTMENT);
    assertBreaks(
        "REPORT_BEFORE_FOLLOW_UP",
        () -> petition.urgently().followUp(to, false, RECEIVED, by(INTAKE)));
    petition.urgently().flag("PUBLIC_SAFETY", null, at(200), RECEIVED, by(INTAKE));
    assertThat(urgency(petition).criterion()).isEqualTo("PUBLIC_SAFETY");
  }

  @Test
  @DisplayName("未经认定直接报告的，报告即认定")
  void aReportWithoutAFindingIsBoth() {
    Petition petition = APetition.registered();
    report(petition, 0, REQUIRED.toArray(UrgentRecipient[]::new));
    assertThat(urgency(petition).foundAt()).isEqualTo(FOUND);
    assertThat(petition.sides().urgent()).isTrue();
    var events = APetition.events(petition);
    assertThat(events).hasSize(3);
    assertThat(PetitionSnapshot.of(Petition.fold(petition.id(), events)))
        .isEqualTo(PetitionSnapshot.of(petition));
  }

  @Test
  @DisplayName("不得重复认定；发现时间在收到之后、现在之前；单位不能代为上报")
  void theFindingIsOneAndPlausible() {
    assertBreaks(
        "URGENT_ALREADY_FLAGGED",
        () -> flagged().urgently().flag("OTHER", FOUND, at(1), RECEIVED, by(INTAKE)));
    assertBreaks(
        "FOUND_BEFORE_NOW",
        () ->
            APetition.registered()
                .urgently()
                .flag("OTHER", FOUND.plusMinutes(9), at(1), RECEIVED, by(INTAKE)));
    assertBreaks(
        "FOUND_BEFORE_NOW",
        () ->
            APetition.registered()
                .urgently()
                .flag("OTHER", FOUND.minusDays(1), at(1), RECEIVED, by(INTAKE)));
    assertBreaks(
        "ROLE_MAY_NOT_ACT",
        () -> flagged().urgently().report("OTHER", List.of(), at(1), RECEIVED, by(UNIT_HEAD)));
  }

  @Test
  @DisplayName("I-24 认定紧急之后，不得作废、不得改为咨询；改类不去掉紧急")
  void anUrgentMatterIsNeverHidden() {
    Petition petition = flagged();
    assertBreaks(
        "URGENT_MATTERS_ARE_NOT_HIDDEN",
        () -> petition.intake().requestVoid("CLERICAL_DUPLICATE", RECEIVED, by(INTAKE)));
    assertBreaks(
        "URGENT_MATTERS_ARE_NOT_HIDDEN",
        () -> petition.intake().confirmVoid("CLERICAL_DUPLICATE", null, RECEIVED, by(BUREAU_HEAD)));
    assertBreaks(
        "URGENT_MATTERS_ARE_NOT_HIDDEN",
        () -> APetition.classify(petition, PetitionKind.INQUIRY, Route.NONE, "12", null));
    APetition.classify(petition, PetitionKind.APPEAL, Route.R31_6, "01", "TOWN");
    petition
        .classifying()
        .reclassify(
            new ClassificationDecision(
                PetitionKind.SUGGESTION, Route.NONE, "07", "WATER", "M-1", true, null),
            "NEW_FACTS",
            RECEIVED,
            by(CLASSIFIER));
    assertThat(petition.sides().urgent()).isTrue();
    assertThat(petition.urgency()).isPresent();
  }

  @Test
  @DisplayName("I-24 申请作废在先、认定紧急在后的，也不得确认作废")
  void aVoidAskedForBeforeIsNotConfirmed() {
    Petition petition = APetition.registered();
    petition.intake().requestVoid("TEST", RECEIVED, by(INTAKE));
    petition.urgently().flag("LARGE_GROUP", null, at(0), RECEIVED, by(CLASSIFIER));
    assertBreaks(
        "URGENT_MATTERS_ARE_NOT_HIDDEN",
        () -> petition.intake().confirmVoid("TEST", null, RECEIVED, by(BUREAU_HEAD)));
  }
}
