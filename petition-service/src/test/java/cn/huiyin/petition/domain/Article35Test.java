package cn.huiyin.petition.domain;

import static cn.huiyin.petition.domain.APetition.CALENDAR;
import static cn.huiyin.petition.domain.APetition.UNITS;
import static cn.huiyin.petition.domain.APetition.by;
import static cn.huiyin.petition.domain.RuleAssert.assertBreaks;
import static cn.huiyin.petition.domain.RuleAssert.assertNotAllowed;
import static cn.huiyin.petition.domain.stage.ActorRole.BUREAU_HEAD;
import static cn.huiyin.petition.domain.stage.ActorRole.PETITIONER;
import static cn.huiyin.petition.domain.stage.ActorRole.REVIEWER;
import static cn.huiyin.petition.domain.stage.ActorRole.SYSTEM;
import static cn.huiyin.petition.domain.stage.ActorRole.UNIT_HANDLER;
import static cn.huiyin.petition.domain.stage.ActorRole.UNIT_HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.petition.ClaimOutcome;
import cn.huiyin.events.petition.RedoBasis;
import cn.huiyin.events.petition.ReviewOutcome;
import cn.huiyin.events.petition.ReviewRefusal;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.stage.ActorRole;
import cn.huiyin.petition.domain.stage.PetitionStage;
import cn.huiyin.petition.domain.unit.Unit;
import cn.huiyin.petition.domain.unit.UnitTree;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Article35Test {
  private static final LocalDate SERVED = LocalDate.of(2023, 12, 2);
  private static final LocalDate LAST_DAY = LocalDate.of(2024, 1, 2);

  private static final UnitTree AFTER_REFORM =
      new UnitTree(
          UNITS.units().stream()
              .map(
                  unit ->
                      unit.code().equals("TOWN")
                          ? new Unit(
                              "TOWN", "TOWN", "TOWN", "CITY", "C1T1", unit.kind(), Set.of(), true)
                          : unit)
              .toList(),
          List.of());

  private static Petition requested(LocalDate on) {
    Petition petition = APetition.served(SERVED);
    petition.review().request("FC-1", "REVIEW", UNITS, on, by(PETITIONER));
    return petition;
  }

  private static void decide(Petition petition, ReviewOutcome outcome, LocalDate on) {
    APetition.review(petition, outcome, 0, on);
  }

  @Test
  @DisplayName("复查机关须是原办理机关的上一级（I-15）")
  void theReviewerIsTheOrganNextAbove() {
    Petition petition = APetition.served(SERVED);
    assertBreaks(
        "REVIEWER_IS_SUPERIOR_OF_HANDLER",
        () -> petition.review().request("FC-1", "CITY", UNITS, SERVED, by(PETITIONER)));
  }

  @Test
  @DisplayName("期限最后一日提出的，受理；逾期的登记后书面告知不予受理（I-16）")
  void aLateRequestIsTakenDownAndRefused() {
    decide(requested(LAST_DAY), ReviewOutcome.UPHOLD, LAST_DAY);
    Petition late = requested(LAST_DAY.plusDays(1));
    assertBreaks(
        "REQUEST_WITHIN_WINDOW", () -> decide(late, ReviewOutcome.UPHOLD, LAST_DAY.plusDays(2)));
    late.review().refuse(ReviewRefusal.LATE, LAST_DAY.plusDays(2), CALENDAR, by(REVIEWER));
    assertThat(late.stage()).isEqualTo(PetitionStage.CONCLUDED);
  }

  @Test
  @DisplayName("未逾期的，不得以逾期为由不予受理")
  void whatIsInTimeIsNotRefusedAsLate() {
    assertBreaks(
        "REQUEST_WITHIN_WINDOW",
        () ->
            requested(LAST_DAY)
                .review()
                .refuse(ReviewRefusal.LATE, LAST_DAY, CALENDAR, by(REVIEWER)));
  }

  @Test
  @DisplayName("以其他理由不予受理的，期限继续计算")
  void anotherRefusalLetsTheWindowGoOn() {
    Petition petition = requested(SERVED.plusDays(5));
    petition
        .review()
        .refuse(ReviewRefusal.SKIPPED_LEVEL, SERVED.plusDays(6), CALENDAR, by(REVIEWER));
    assertThat(petition.stage()).isEqualTo(PetitionStage.OPINION_SERVED);
    assertThat(petition.book().running(StatutoryClock.REVIEW_WIN30)).isPresent();
    assertThat(petition.ownerUnit()).isEqualTo("TOWN");
  }

  @Test
  @DisplayName("经办过的人不得复查（I-15）")
  void whoHandledItDoesNotReviewIt() {
    for (ActorRole role : List.of(UNIT_HANDLER, UNIT_HEAD)) {
      Actor handler = new Actor(by(role).staffId(), "REVIEWER", null, null);
      assertBreaks(
          "NOBODY_ACTS_ON_TWO_LEVELS",
          () ->
              requested(SERVED).review().draft(ReviewOutcome.UPHOLD, 0, SERVED, CALENDAR, handler));
      Actor head = new Actor(by(role).staffId(), "BUREAU_HEAD", null, null);
      Petition drafted = requested(SERVED);
      drafted.review().draft(ReviewOutcome.UPHOLD, 0, SERVED, CALENDAR, by(REVIEWER));
      assertBreaks("NOBODY_ACTS_ON_TWO_LEVELS", () -> drafted.review().decide(UNITS, SERVED, head));
    }
  }

  @Test
  @DisplayName("复查人员起草，复查机关负责人签发，两人分离")
  void theReviewerDraftsAndAnotherPersonSigns() {
    Petition petition = requested(SERVED);
    assertBreaks(
        "REVIEW_OPINION_DRAFTED_FIRST",
        () -> petition.review().decide(UNITS, SERVED, by(BUREAU_HEAD)));
    assertBreaks(
        "ROLE_MAY_NOT_ACT",
        () -> petition.review().draft(ReviewOutcome.UPHOLD, 0, SERVED, CALENDAR, by(BUREAU_HEAD)));
    petition.review().draft(ReviewOutcome.UPHOLD, 0, SERVED, CALENDAR, by(REVIEWER));
    petition.review().draft(ReviewOutcome.MODIFY, 9, SERVED, CALENDAR, by(REVIEWER));
    assertThat(petition.stage()).isEqualTo(PetitionStage.REVIEW_PENDING);
    Actor drafter = new Actor(by(REVIEWER).staffId(), "BUREAU_HEAD", null, null);
    assertBreaks("SIGNER_IS_NOT_DRAFTER", () -> petition.review().decide(UNITS, SERVED, drafter));
    petition.review().decide(UNITS, SERVED, by(BUREAU_HEAD));
    assertThat(petition.reviews().get(0).outcome()).isEqualTo(ReviewOutcome.MODIFY);
  }

  @Test
  @DisplayName("不写明复查机关的，由机构关系得出（I-15）")
  void theSystemNamesTheReviewer() {
    Petition petition = APetition.served(SERVED);
    assertThat(petition.review().openTo()).contains("TOWN");
    assertThat(petition.reReview().openTo()).isEmpty();
    petition.review().request("FC-1", null, UNITS, SERVED, by(PETITIONER));
    assertThat(petition.reviews().get(0).reviewerUnit()).isEqualTo("REVIEW");
    assertThat(petition.ownerUnit()).isEqualTo("REVIEW");
    assertThat(petition.review().openTo()).isEmpty();
  }

  @Test
  @DisplayName("签发之日复查机关已不是上一级的，由新的上一级继续（I-15）")
  void aReformHandsTheReviewToTheNewSuperior() {
    Petition petition = requested(SERVED);
    petition.review().draft(ReviewOutcome.UPHOLD, 0, SERVED, CALENDAR, by(REVIEWER));
    assertBreaks(
        "REVIEWER_IS_SUPERIOR_OF_HANDLER",
        () -> petition.review().decide(AFTER_REFORM, SERVED, by(BUREAU_HEAD)));
    petition.review().reassign(AFTER_REFORM, SERVED, by(BUREAU_HEAD));
    assertThat(petition.ownerUnit()).isEqualTo("CITY");
    assertThat(petition.reviews().get(0).draft()).isNull();
    petition.review().draft(ReviewOutcome.UPHOLD, 0, SERVED, CALENDAR, by(REVIEWER));
    petition.review().decide(AFTER_REFORM, SERVED, by(BUREAU_HEAD));
    assertThat(petition.stage()).isEqualTo(PetitionStage.REVIEWED);
    assertBreaks(
        "NO_SUPERIOR_ORGAN",
        () ->
            APetition.served(SERVED)
                .review()
                .request("FC-9", null, new UnitTree(List.of(), List.of()), SERVED, by(PETITIONER)));
  }

  @Test
  @DisplayName("重办不得以同一事实和理由作出相同的意见；须说明依据")
  void aRedoIsNotTheSameOpinionOnTheSameBasis() {
    Petition petition = requested(SERVED.plusDays(5));
    APetition.review(petition, ReviewOutcome.REVOKE_REDO, 0, SERVED.plusDays(20));
    LocalDate again = SERVED.plusDays(30);
    petition.inHandling().hearPetitioner(again, by(UNIT_HANDLER));
    assertBreaks("REDO_BASIS_DECLARED", () -> draft(petition, ClaimOutcome.SUPPORT, null, again));
    assertBreaks(
        "REDO_IS_ANOTHER_OPINION",
        () -> draft(petition, ClaimOutcome.SUPPORT, RedoBasis.SAME_FACTS_AND_REASONS, again));
    draft(petition, ClaimOutcome.EXPLAIN, RedoBasis.SAME_FACTS_AND_REASONS, again);
    draft(petition, ClaimOutcome.SUPPORT, RedoBasis.NEW_FACTS, again);
    assertThat(petition.handling().revoked()).containsExactly(ClaimOutcome.SUPPORT);
  }

  private static void draft(
      Petition petition, ClaimOutcome outcome, RedoBasis basis, LocalDate on) {
    petition.opinions().draft(List.of(outcome), basis, on, by(UNIT_HANDLER));
  }

  @Test
  @DisplayName("撤销并责令重办：回到办理，新的一轮，新的复查权")
  void aRevocationBeginsANewRound() {
    Petition petition = requested(SERVED.plusDays(5));
    APetition.review(petition, ReviewOutcome.REVOKE_REDO, 45, SERVED.plusDays(20));
    assertThat(petition.stage()).isEqualTo(PetitionStage.IN_HANDLING);
    assertThat(petition.handling().round()).isEqualTo(2);
    assertThat(petition.closing()).isEmpty();
    assertThat(petition.book().running(StatutoryClock.REDO).orElseThrow().length()).isEqualTo(45);
    assertThat(petition.ownerUnit()).isEqualTo("TOWN");
    petition.inHandling().hearPetitioner(SERVED.plusDays(30), by(UNIT_HANDLER));
    draft(petition, ClaimOutcome.EXPLAIN, RedoBasis.OTHER_LEGAL_BASIS, SERVED.plusDays(40));
    petition.opinions().approve(SERVED.plusDays(40), by(UNIT_HEAD));
    petition.opinions().serve(SERVED.plusDays(40), by(UNIT_HANDLER));
    petition.review().request("FC-2", "REVIEW", UNITS, SERVED.plusDays(41), by(PETITIONER));
    assertThat(petition.stage()).isEqualTo(PetitionStage.REVIEW_PENDING);
  }

  @Test
  @DisplayName("一轮只复查一次；编号不得重复")
  void oneReviewARound() {
    Petition petition = requested(SERVED);
    decide(petition, ReviewOutcome.UPHOLD, SERVED.plusDays(3));
    assertNotAllowed(
        () ->
            petition.review().request("FC-2", "REVIEW", UNITS, SERVED.plusDays(4), by(PETITIONER)));
  }

  @Test
  @DisplayName("期满才失权，送达前不起算（I-18）")
  void theWindowLapsesOnlyAfterItsLastDay() {
    Petition petition = APetition.served(SERVED);
    assertBreaks("WINDOW_IS_OPEN", () -> petition.review().lapse(LAST_DAY, CALENDAR, by(SYSTEM)));
    petition.review().lapse(LAST_DAY.plusDays(1), CALENDAR, by(SYSTEM));
    assertThat(petition.stage()).isEqualTo(PetitionStage.CONCLUDED);
  }

  @Test
  @DisplayName("期限内提出、期满后录入的请求不算逾期（I-16）")
  void aTimelyRequestRecordedAfterTheLapseIsNotLate() {
    Petition petition = APetition.served(SERVED);
    petition.review().lapse(LAST_DAY.plusDays(1), CALENDAR, by(SYSTEM));
    petition.review().request("FC-1", null, UNITS, LAST_DAY, by(PETITIONER));
    assertThat(petition.review().late(CALENDAR)).isFalse();
    decide(petition, ReviewOutcome.UPHOLD, LAST_DAY.plusDays(3));
    assertThat(petition.stage()).isEqualTo(PetitionStage.REVIEWED);
  }

  @Test
  @DisplayName("没有处理意见，不能请求复查（I-10）")
  void withoutAnOpinionThereIsNothingToReview() {
    Petition settled = APetition.heard(SERVED);
    settled.inHandling().settle(SERVED, by(UNIT_HANDLER));
    assertBreaks(
        "NO_OPINION_SERVED",
        () -> settled.review().request("FC-1", "REVIEW", UNITS, SERVED, by(PETITIONER)));
  }
}
