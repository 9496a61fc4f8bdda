package cn.huiyin.petition.proposal.domain.rule;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.RuleBroken;

/** 系统只在逾期后催办一次 (a policy of the system); a person reminds as often as needed. */
public final class RemindedOnceOverdue {
  private RemindedOnceOverdue() {}

  public static void check(Actor actor, boolean overdue, boolean remindedOverdue) {
    if (actor.equals(Actor.SYSTEM) && (!overdue || remindedOverdue)) {
      throw new RuleBroken(
          "REMINDED_ONCE_OVERDUE", null, "未逾期或者已经催办", "not overdue, or reminded already");
    }
  }
}
