package cn.huiyin.petition.domain.rule.review;

import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.deadline.PetitionClock;
import cn.huiyin.petition.domain.state.review.Obstacle;
import cn.huiyin.petition.domain.state.review.ReviewCase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * 民事诉讼法第八十六条，比照适用 (DOMAIN 2.9): who was kept from asking by force majeure or another just cause may
 * still ask within ten days after the obstacle ended; the reviewing organ decides.
 */
public final class ObstacleExcusesLateness {
  private ObstacleExcusesLateness() {}

  /**
   * By how many days the window is longer when the request is admitted.
   *
   * @param window the run of the window that had ended when the request came
   * @param daysAfter days to ask after the obstacle ended, a policy
   */
  public static int daysLonger(
      ReviewCase request, PetitionClock window, int daysAfter, StatutoryCalendar calendar) {
    Obstacle obstacle = request.obstacle();
    if (obstacle == null) {
      throw broken("请求没有说明耽误期限的正当理由", "the request names no obstacle");
    }
    LocalDate asked = request.requestedOn();
    if (obstacle.endedOn().isBefore(obstacle.from())
        || obstacle.endedOn().isAfter(asked)
        || obstacle.from().isAfter(window.deadline(calendar).due())) {
      throw broken("障碍须发生在期限之内，并在请求之前消除", "it began after the window or ended after the request");
    }
    if (asked.isAfter(calendar.nextWorkingDayOnOrAfter(obstacle.endedOn().plusDays(daysAfter)))) {
      throw broken(
          "障碍消除后已逾%d日".formatted(daysAfter), "it ended more than %d days ago".formatted(daysAfter));
    }
    long longer = ChronoUnit.DAYS.between(window.startedOn().plusDays(window.length()), asked);
    if (longer > window.clock().rule().extension().maxDays()) {
      throw broken("耽误的时间过长", "too long ago");
    }
    return Math.toIntExact(longer);
  }

  /** Only what came late is admitted. */
  public static void checkLate(boolean late) {
    if (!late) {
      throw broken("请求并未逾期，无须顺延", "the request isn't late");
    }
  }

  private static RuleBroken broken(String chinese, String english) {
    return new RuleBroken("OBSTACLE_EXCUSES_LATENESS", "民事诉讼法 第八十六条", chinese, english);
  }
}
