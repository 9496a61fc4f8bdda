package cn.huiyin.petition.domain;

import static cn.huiyin.petition.domain.APetition.CALENDAR;
import static cn.huiyin.petition.domain.APetition.UNITS;
import static cn.huiyin.petition.domain.APetition.by;
import static cn.huiyin.petition.domain.RuleAssert.assertBreaks;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.petition.LateRequestAdmitted;
import cn.huiyin.events.petition.LatenessCause;
import cn.huiyin.events.petition.ReviewOutcome;
import cn.huiyin.events.petition.ReviewRefusal;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.petition.domain.stage.ActorRole;
import cn.huiyin.petition.domain.stage.PetitionStage;
import cn.huiyin.petition.domain.state.review.Obstacle;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("耽误请求期限（DOMAIN 2.9，比照民事诉讼法第八十六条）")
class MissedWindowTest {
  private static final String CODE = "OBSTACLE_EXCUSES_LATENESS";

  /** Served on 2023-12-02: the window ends on 2024-01-02. */
  private static final LocalDate SERVED = LocalDate.of(2023, 12, 2);

  private static final LocalDate LAST_DAY = LocalDate.of(2024, 1, 2);
  private static final LocalDate ENDED = LocalDate.of(2024, 1, 12);

  private static Petition asked(LocalDate on, Obstacle obstacle) {
    Petition petition = APetition.served(SERVED);
    petition.review().request("FC-1", "REVIEW", obstacle, UNITS, on, by(ActorRole.PETITIONER));
    return petition;
  }

  private static Obstacle from(LocalDate day) {
    return new Obstacle(LatenessCause.FORCE_MAJEURE, day, ENDED);
  }

  private static void admit(Petition petition, LocalDate on) {
    petition.review().admitLate(10, on, CALENDAR, by(ActorRole.REVIEWER));
  }

  @Test
  @DisplayName("I-16 障碍消除后十日内请求的，准予顺延后视为按期，可以复查，不得再以逾期为由不予受理")
  void whatIsAdmittedIsInTime() {
    LocalDate on = ENDED.plusDays(10);
    Petition petition = asked(on, from(LAST_DAY.minusDays(5)));
    assertThat(petition.review().late(CALENDAR)).isTrue();
    APetition.events(petition);
    admit(petition, on);
    assertThat(APetition.events(petition)).containsExactly(new LateRequestAdmitted(on, "FC-1", 21));
    assertThat(petition.review().late(CALENDAR)).isFalse();
    assertBreaks(
        "REQUEST_WITHIN_WINDOW",
        () -> petition.review().refuse(ReviewRefusal.LATE, on, CALENDAR, by(ActorRole.REVIEWER)));
    assertBreaks(CODE, () -> admit(petition, on));
    APetition.review(petition, ReviewOutcome.UPHOLD, 0, on);
    assertThat(petition.stage()).isEqualTo(PetitionStage.REVIEWED);
  }

  @Test
  @DisplayName("期限说明写明延长的日数和依据")
  void theExplanationTellsOfIt() {
    Petition petition = asked(ENDED, from(LAST_DAY));
    admit(petition, ENDED);
    String sentence =
        petition
            .book()
            .last(StatutoryClock.REVIEW_WIN30)
            .orElseThrow()
            .deadline(CALENDAR)
            .explanation()
            .sentence();
    assertThat(sentence).contains("延长11日").contains("《民事诉讼法》第86条");
  }

  @Test
  @DisplayName("没有说明事由的、障碍在期限之后才发生的、消除后逾十日的，不准")
  void withoutATimelyObstacleNothingIsAdmitted() {
    assertBreaks(CODE, () -> admit(asked(ENDED, null), ENDED));
    assertBreaks(CODE, () -> admit(asked(ENDED, from(LAST_DAY.plusDays(1))), ENDED));
    assertBreaks(CODE, () -> admit(asked(ENDED.minusDays(1), from(LAST_DAY)), ENDED));
    LocalDate tooLate = ENDED.plusDays(11);
    assertBreaks(CODE, () -> admit(asked(tooLate, from(LAST_DAY)), tooLate));
  }

  @Test
  @DisplayName("按期的请求无须顺延")
  void whatIsInTimeNeedsNothing() {
    assertBreaks(CODE, () -> admit(asked(LAST_DAY, null), LAST_DAY));
  }

  @Test
  @DisplayName("复核同样")
  void reReviewKnowsTheSame() {
    Petition petition = asked(SERVED.plusDays(3), null);
    APetition.review(petition, ReviewOutcome.UPHOLD, 0, SERVED.plusDays(5));
    petition.review().serve(SERVED.plusDays(6), by(ActorRole.REVIEWER));
    LocalDate late = SERVED.plusDays(60);
    petition
        .reReview()
        .request(
            "FH-1",
            "CITY",
            new Obstacle(LatenessCause.OTHER_JUST_CAUSE, SERVED.plusDays(10), late),
            UNITS,
            late,
            by(ActorRole.PETITIONER));
    assertThat(petition.reReview().late(CALENDAR)).isTrue();
    petition.reReview().admitLate(10, late, CALENDAR, APetition.otherBy(ActorRole.REVIEWER));
    assertThat(petition.reReview().late(CALENDAR)).isFalse();
    assertThat(Petition.fold(petition.id(), APetition.events(petition)).reReview().late(CALENDAR))
        .isFalse();
  }
}
