package cn.huiyin.mediation.domain.backlog.rule;

import cn.huiyin.kit.casework.RuleBroken;
import java.time.LocalDate;

/** 办结期限不得早于立项日. */
public final class DueAfterListing {
  private DueAfterListing() {}

  /**
   * Asks the rule.
   *
   * @throws RuleBroken when the due day is before the listing
   */
  public static void check(LocalDate listedOn, LocalDate dueOn) {
    if (dueOn != null && dueOn.isBefore(listedOn)) {
      throw new RuleBroken(
          "DUE_BEFORE_LISTING",
          null,
          "办结期限" + dueOn + "早于立项日" + listedOn,
          "due " + dueOn + " is before the listing on " + listedOn);
    }
  }
}
