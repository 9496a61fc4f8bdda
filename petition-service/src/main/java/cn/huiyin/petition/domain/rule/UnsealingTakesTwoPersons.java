package cn.huiyin.petition.domain.rule;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.RuleBroken;

/** 解除密件由两人办理 (I-53): one asks, another lifts the seal. */
public final class UnsealingTakesTwoPersons {
  private UnsealingTakesTwoPersons() {}

  public static void check(Actor actor, String requester) {
    if (requester == null || actor.samePersonAs(requester)) {
      throw new RuleBroken(
          "UNSEALING_TAKES_TWO_PERSONS",
          "信访工作条例 第三十条",
          "解除密件须由一人申请、另一人决定",
          "one person asks to lift the seal, another lifts it");
    }
  }
}
