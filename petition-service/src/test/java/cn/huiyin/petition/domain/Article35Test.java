package cn.huiyin.petition.domain;

import static cn.huiyin.petition.domain.APetition.CALENDAR;
import static cn.huiyin.petition.domain.APetition.UNITS;
import static cn.huiyin.petition.domain.APetition.by;
import static cn.huiyin.petition.domain.RuleAssert.assertBreaks;
import static cn.huiyin.petition.domain.RuleAssert.assertNotAllowed;
import static cn.huiyin.petition.domain.stage.ActorRole.PETITIONER;
import static cn.huiyin.petition.domain.stage.ActorRole.REVIEWER;
import static cn.huiyin.petition.domain.stage.ActorRole.SYSTEM;
import static cn.huiyin.petition.domain.stage.ActorRole.UNIT_HANDLER;
import static cn.huiyin.petition.domain.stage.ActorRole.UNIT_HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.petition.ClaimOutcome;
import cn.huiyin.events.petition.ReviewOutcome;
import cn.huiyin.events.petition.ReviewRefusal;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.stage.PetitionStage;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Article35Test {
  private static final LocalDate SERVED = LocalDate.of(2023, 12, 2);
  private static final LocalDate LAST_DAY = LocalDate.of(2024, 1, 2);

  private static Petition requested(LocalDate on) {
    Petition petition = APetition.served(SERVED);
    petition.review().request("FC-1", "REVIEW", UNITS, on, by(PETITIONER));
    return petition;
  }

  private static void decide(Petition petition, ReviewOutcome outcome, LocalDate on) {
    petition.review().decide(outcome, 0, on, CALENDAR, by(REVIEWER));
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
    Actor handler = new Actor(by(UNIT_HEAD).staffId(), "REVIEWER", null, null);
    assertBreaks(
        "NOBODY_ACTS_ON_TWO_LEVELS",
        () ->
            requested(SERVED).review().decide(ReviewOutcome.UPHOLD, 0, SERVED, CALENDAR, handler));
  }

  @Test
  @DisplayName("撤销并责令重办：回到办理，新的一轮，新的复查权")
  void aRevocationBeginsANewRound() {
    Petition petition = requested(SERVED.plusDays(5));
    petition
        .review()
        .decide(ReviewOutcome.REVOKE_REDO, 45, SERVED.plusDays(20), CALENDAR, by(REVIEWER));
    assertThat(petition.stage()).isEqualTo(PetitionStage.IN_HANDLING);
    assertThat(petition.handling().round()).isEqualTo(2);
    assertThat(petition.closing()).isEmpty();
    assertThat(petition.book().running(StatutoryClock.REDO).orElseThrow().length()).isEqualTo(45);
    assertThat(petition.ownerUnit()).isEqualTo("TOWN");
    petition.inHandling().hearPetitioner(SERVED.plusDays(30), by(UNIT_HANDLER));
    APetition.serve(petition, SERVED.plusDays(40), ClaimOutcome.EXPLAIN);
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
  @DisplayName("没有处理意见，不能请求复查（I-10）")
  void withoutAnOpinionThereIsNothingToReview() {
    Petition settled = APetition.heard(SERVED);
    settled.inHandling().settle(SERVED, by(UNIT_HANDLER));
    assertBreaks(
        "NO_OPINION_SERVED",
        () -> settled.review().request("FC-1", "REVIEW", UNITS, SERVED, by(PETITIONER)));
  }
}
