package cn.huiyin.petition.domain.rule.closing;

import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.deadline.PetitionClock;
import java.time.LocalDate;
import java.util.Optional;

/** 满意度评价在期限内进行 (DOMAIN 2.9, a policy of the system): from the final reply, 30 days. */
public final class RatingWithinWindow {
  private RatingWithinWindow() {}

  public static void check(
      Optional<PetitionClock> window, LocalDate on, StatutoryCalendar calendar) {
    boolean open =
        window
            .filter(clock -> !on.isBefore(clock.startedOn()))
            .filter(clock -> !on.isAfter(clock.deadline(calendar).due()))
            .isPresent();
    if (!open) {
      throw new RuleBroken(
          "RATING_WITHIN_WINDOW", null, "不在评价期限内", "outside the window for rating");
    }
  }
}
