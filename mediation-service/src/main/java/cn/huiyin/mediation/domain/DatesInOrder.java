package cn.huiyin.mediation.domain;

import cn.huiyin.kit.casework.RuleBroken;
import java.time.LocalDate;

/** 日期须先后有序: no act happens before the one it follows. */
public final class DatesInOrder {
  private DatesInOrder() {}

  /**
   * Asks the rule.
   *
   * @param previous business date of the previous act, or null before the first
   * @throws RuleBroken when occurredOn is earlier
   */
  public static void check(LocalDate previous, LocalDate occurredOn) {
    if (previous != null && occurredOn.isBefore(previous)) {
      throw new RuleBroken(
          "DATE_BEFORE_PREVIOUS_STEP",
          null,
          "办理日期" + occurredOn + "早于上一步日期" + previous,
          occurredOn + " is before the previous step on " + previous);
    }
  }
}
