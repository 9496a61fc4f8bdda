package cn.huiyin.petition.domain.rule.handling;

import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.deadline.PetitionClock;
import java.time.LocalDate;
import java.util.Optional;

/** 第三十四条：情况复杂的，经本单位负责人批准可以适当延长，一次，不得超过30日；须在期满前决定 (I-11). */
public final class ExtensionBeforeDueOnceAtMostThirtyDays {
  private static final int MOST = 30;

  private ExtensionBeforeDueOnceAtMostThirtyDays() {}

  /**
   * Before the due day, once, 1 to 30 days.
   *
   * @param handling the running clock of handling, or empty
   */
  public static void check(
      Optional<PetitionClock> handling, int days, LocalDate on, StatutoryCalendar calendar) {
    PetitionClock clock = handling.orElseThrow(() -> broken("没有可以延长的办理期限", "no handling runs"));
    if (days < 1 || days > MOST) {
      throw broken("延长不得超过30日", "an extension is 1 to 30 days");
    }
    if (!clock.ledger().extensions().isEmpty()) {
      throw broken("办理期限只能延长一次", "handling is extended once only");
    }
    if (on.isAfter(clock.deadline(calendar).due())) {
      throw broken("延长须在办理期限届满前决定", "an extension is decided before the due day");
    }
  }

  private static RuleBroken broken(String chinese, String english) {
    return new RuleBroken(
        "EXTENSION_BEFORE_DUE_ONCE_AT_MOST_THIRTY_DAYS", "信访工作条例 第三十四条", chinese, english);
  }
}
