package cn.huiyin.petition.domain;

import static cn.huiyin.petition.domain.APetition.CALENDAR;
import static cn.huiyin.petition.domain.APetition.by;
import static cn.huiyin.petition.domain.RuleAssert.assertBreaks;
import static cn.huiyin.petition.domain.stage.ActorRole.SYSTEM;
import static cn.huiyin.petition.domain.stage.ActorRole.UNIT_HANDLER;
import static cn.huiyin.petition.domain.stage.ActorRole.UNIT_HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.petition.ClaimOutcome;
import cn.huiyin.events.petition.MediationResult;
import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.Route;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.petition.domain.deadline.PetitionClock;
import cn.huiyin.petition.domain.stage.PetitionStage;
import cn.huiyin.petition.domain.state.MediationState;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Article34Test {
  private static final LocalDate ACCEPTED = LocalDate.of(2023, 8, 1);

  private static Petition accepted() {
    return APetition.accepted(ACCEPTED);
  }

  private static LocalDate due(Petition petition) {
    return petition.book().running(StatutoryClock.HANDLE60).orElseThrow().deadline(CALENDAR).due();
  }

  @Test
  @DisplayName("受理之日起60日，末日为休息日的顺延")
  void handlingRunsSixtyDaysFromAcceptance() {
    assertThat(due(accepted())).isEqualTo(LocalDate.of(2023, 10, 7));
  }

  @Test
  @DisplayName("延长30日：自第60日起算，不自顺延后的末日起算")
  void anExtensionCountsFromTheUnrolledEnd() {
    Petition petition = accepted();
    extend(petition, 30, ACCEPTED.plusDays(59));
    assertThat(due(petition)).isEqualTo(LocalDate.of(2023, 10, 30));
    assertThat(petition.handling().extendedDays()).isEqualTo(30);
  }

  @Test
  @DisplayName("延长超过30日的，不予准许")
  void extensionBeyondThirtyDaysIsRefused() {
    assertBreaks(CODE, () -> extend(accepted(), 31, ACCEPTED.plusDays(1)));
    assertBreaks(CODE, () -> extend(accepted(), 0, ACCEPTED.plusDays(1)));
  }

  @Test
  @DisplayName("只能延长一次")
  void aSecondExtensionIsRefused() {
    Petition petition = accepted();
    extend(petition, 10, ACCEPTED.plusDays(1));
    assertBreaks(CODE, () -> extend(petition, 10, ACCEPTED.plusDays(2)));
  }

  @Test
  @DisplayName("须在期满前决定；届满当日仍可决定")
  void extensionAfterTheDueDayIsRefused() {
    assertBreaks(CODE, () -> extend(accepted(), 10, LocalDate.of(2023, 10, 8)));
    Petition petition = accepted();
    extend(petition, 10, LocalDate.of(2023, 10, 7));
    assertThat(petition.handling().extendedDays()).isEqualTo(10);
  }

  @Test
  @DisplayName("由本单位负责人批准")
  void onlyTheHeadOfTheUnitExtends() {
    assertBreaks(
        "ROLE_MAY_NOT_ACT",
        () -> accepted().inHandling().extend(10, ACCEPTED, ACCEPTED, CALENDAR, by(UNIT_HANDLER)));
  }

  @Test
  @DisplayName("逾期办结是超期，不是拒绝")
  void aLateOpinionIsABreachNotARefusal() {
    Petition petition = APetition.heard(ACCEPTED);
    LocalDate late = LocalDate.of(2023, 10, 9);
    APetition.serve(petition, late, ClaimOutcome.EXPLAIN);
    PetitionClock handling = petition.book().last(StatutoryClock.HANDLE60).orElseThrow();
    assertThat(handling.breached(CALENDAR, late)).isTrue();
    assertThat(handling.stoppedOn()).isEqualTo(late);
  }

  @Test
  @DisplayName("移交评理不停止60日（I-29）")
  void mediationDoesNotMoveTheDueDay() {
    Petition petition = accepted();
    LocalDate before = due(petition);
    petition.inHandling().referToMediation("PL-1", ACCEPTED, by(UNIT_HANDLER));
    petition
        .inHandling()
        .recordMediationReturn("PL-2023-1", MediationResult.FAILED, ACCEPTED, by(SYSTEM));
    assertThat(due(petition)).isEqualTo(before);
    assertThat(petition.sides().mediation()).isEqualTo(MediationState.FAILED);
    assertThat(petition.stage()).isEqualTo(PetitionStage.IN_HANDLING);
  }

  @Test
  @DisplayName("非信访程序不适用60日（I-10）")
  void otherRoutesHaveNoSixtyDays() {
    Petition petition =
        APetition.receive(
            APetition.transfer(
                APetition.classified(PetitionKind.APPEAL, Route.R31_5, "07", "WATER"), "WATER"));
    petition.unit().accept(false, ACCEPTED, by(UNIT_HEAD));
    assertThat(petition.book().last(StatutoryClock.HANDLE60)).isEmpty();
  }

  private static final String CODE = "EXTENSION_BEFORE_DUE_ONCE_AT_MOST_THIRTY_DAYS";

  private static void extend(Petition petition, int days, LocalDate on) {
    petition.inHandling().extend(days, on, on, CALENDAR, by(UNIT_HEAD));
  }
}
