package cn.huiyin.disclosure.domain.rule;

import cn.huiyin.kit.casework.RuleBroken;
import java.time.LocalDate;

/** 办理有先后: no act happened before the one it follows. */
public final class ActsFollowInTime {
  private ActsFollowInTime() {}

  /**
   * Refuses an act before the step it follows.
   *
   * @param previous business date of the step before, or null when there is none
   */
  public static void check(LocalDate previous, LocalDate on) {
    if (previous != null && on.isBefore(previous)) {
      throw new RuleBroken(
          "BEFORE_PREVIOUS_STEP",
          null,
          "办理日期" + on + "早于上一环节日期" + previous,
          on + " is before the previous step of " + previous);
    }
  }
}
