package cn.huiyin.petition.domain;

import static cn.huiyin.petition.domain.APetition.CALENDAR;
import static cn.huiyin.petition.domain.APetition.UNITS;
import static cn.huiyin.petition.domain.APetition.by;
import static cn.huiyin.petition.domain.RuleAssert.assertBreaks;
import static cn.huiyin.petition.domain.RuleAssert.assertNotAllowed;
import static cn.huiyin.petition.domain.stage.ActorRole.BUREAU_HEAD;
import static cn.huiyin.petition.domain.stage.ActorRole.PETITIONER;
import static cn.huiyin.petition.domain.stage.ActorRole.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.petition.MatterFinalised;
import cn.huiyin.events.petition.ReviewOutcome;
import cn.huiyin.events.petition.ReviewRefusal;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.stage.PetitionStage;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Article36Test {
  private static final LocalDate REVIEWED = LocalDate.of(2024, 2, 26);
  private static final LocalDate ASKED = LocalDate.of(2024, 3, 1);
  private static final Actor OTHER_REVIEWER = new Actor("other", "REVIEWER", null, null);

  private static Petition reviewed() {
    Petition petition = APetition.served(REVIEWED.minusDays(20));
    petition.review().request("FC-1", "REVIEW", UNITS, REVIEWED.minusDays(10), by(PETITIONER));
    APetition.review(petition, ReviewOutcome.UPHOLD, 0, REVIEWED);
    petition.review().serve(REVIEWED, by(REVIEWER));
    return petition;
  }

  private static Petition asked() {
    Petition petition = reviewed();
    petition.reReview().request("FH-1", "CITY", UNITS, ASKED, by(PETITIONER));
    return petition;
  }

  @Test
  @DisplayName("复核机关是复查机关的上一级，复核的人不得是复查的人（I-15）")
  void theReReviewerIsAboveTheReviewerAndAnotherPerson() {
    assertBreaks(
        "REVIEWER_IS_SUPERIOR_OF_HANDLER",
        () -> reviewed().reReview().request("FH-1", "REVIEW", UNITS, ASKED, by(PETITIONER)));
    assertBreaks(
        "NOBODY_ACTS_ON_TWO_LEVELS",
        () -> asked().reReview().draft(ReviewOutcome.UPHOLD, 0, ASKED, CALENDAR, by(REVIEWER)));
    Petition drafted = asked();
    drafted.reReview().draft(ReviewOutcome.UPHOLD, 0, ASKED, CALENDAR, OTHER_REVIEWER);
    assertBreaks(
        "NOBODY_ACTS_ON_TWO_LEVELS",
        () -> drafted.reReview().decide(UNITS, ASKED, by(BUREAU_HEAD)));
    Petition named = reviewed();
    named.reReview().request("FH-1", null, UNITS, ASKED, by(PETITIONER));
    assertThat(named.ownerUnit()).isEqualTo("CITY");
  }

  @Test
  @DisplayName("听证时间不计算在内（I-19）")
  void hearingTimeIsNotCounted() {
    Petition petition = asked();
    petition.reReview().openHearing(LocalDate.of(2024, 3, 11), OTHER_REVIEWER);
    assertBreaks(
        "HEARINGS_DO_NOT_OVERLAP",
        () -> petition.reReview().openHearing(LocalDate.of(2024, 3, 12), OTHER_REVIEWER));
    petition.reReview().closeHearing(LocalDate.of(2024, 3, 15), OTHER_REVIEWER);
    assertThat(
            petition
                .book()
                .running(StatutoryClock.REREVIEW30)
                .orElseThrow()
                .deadline(CALENDAR)
                .due())
        .isEqualTo(LocalDate.of(2024, 4, 7));
    assertThat(petition.clocks())
        .filteredOn(clock -> !clock.exclusions().isEmpty())
        .allMatch(clock -> clock.clock() == StatutoryClock.REREVIEW30);
    assertBreaks(
        "HEARINGS_DO_NOT_OVERLAP",
        () -> petition.reReview().closeHearing(LocalDate.of(2024, 3, 16), OTHER_REVIEWER));
  }

  @Test
  @DisplayName("维持或者变更的复核意见使事项终结")
  void anUpholdingOpinionMakesTheMatterFinal() {
    Petition petition = asked();
    APetition.reReview(petition, ReviewOutcome.MODIFY, 0, ASKED.plusDays(9));
    petition.reReview().finaliseMatter(ASKED.plusDays(9));
    assertThat(petition.stage()).isEqualTo(PetitionStage.FINAL);
    assertThat(APetition.events(petition)).last().isInstanceOf(MatterFinalised.class);
    assertNotAllowed(
        () -> petition.afterwards().reopen("ERROR", true, ASKED.plusDays(10), by(BUREAU_HEAD)));
  }

  @Test
  @DisplayName("复核撤销的，责令重办，默认60日")
  void aRevokingOpinionOrdersARedo() {
    Petition petition = asked();
    APetition.reReview(petition, ReviewOutcome.REVOKE_REDO, 0, ASKED.plusDays(9));
    assertThat(petition.stage()).isEqualTo(PetitionStage.IN_HANDLING);
    assertThat(petition.book().running(StatutoryClock.REDO).orElseThrow().length()).isEqualTo(60);
  }

  @Test
  @DisplayName("没有送达复查意见，复核期限不起算，不因逾期失权（I-16、I-18）")
  void anUnservedReviewNeverMakesARequestLate() {
    Petition petition = APetition.served(REVIEWED.minusDays(20));
    petition.review().request("FC-1", "REVIEW", UNITS, REVIEWED.minusDays(10), by(PETITIONER));
    APetition.review(petition, ReviewOutcome.UPHOLD, 0, REVIEWED);
    LocalDate muchLater = REVIEWED.plusDays(200);
    petition.reReview().request("FH-1", "CITY", UNITS, muchLater, by(PETITIONER));
    assertBreaks(
        "REQUEST_WITHIN_WINDOW",
        () -> petition.reReview().refuse(ReviewRefusal.LATE, muchLater, CALENDAR, OTHER_REVIEWER));
    APetition.reReview(petition, ReviewOutcome.UPHOLD, 0, muchLater);
    assertThat(petition.stage()).isEqualTo(PetitionStage.FINAL);
  }

  @Test
  @DisplayName("终结可以申报、认定、退回")
  void finalityIsFiledAndRecognised() {
    Petition petition = asked();
    APetition.reReview(petition, ReviewOutcome.UPHOLD, 0, ASKED.plusDays(9));
    petition.reReview().serve(ASKED.plusDays(9), OTHER_REVIEWER);
    petition.afterwards().fileFinality(ASKED.plusDays(10), by(BUREAU_HEAD));
    petition.afterwards().returnFinality(ASKED.plusDays(11), by(BUREAU_HEAD));
    petition.afterwards().fileFinality(ASKED.plusDays(12), by(BUREAU_HEAD));
    petition.afterwards().recogniseFinality(ASKED.plusDays(13), by(BUREAU_HEAD));
    assertThat(petition.stage()).isEqualTo(PetitionStage.FINAL_RECOGNISED);
  }
}
