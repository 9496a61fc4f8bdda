package cn.huiyin.petition.domain.rule;

import cn.huiyin.kit.casework.RuleBroken;

/** 第二十八条：与信访事项、信访人有直接利害关系的，应当回避 (I-25). */
public final class NobodyActsWithAnInterest {
  private NobodyActsWithAnInterest() {}

  public static void check(boolean interestRecorded) {
    if (interestRecorded) {
      throw new RuleBroken(
          "NOBODY_ACTS_WITH_AN_INTEREST",
          "信访工作条例 第二十八条",
          "在此信访事项中应当回避的人不得办理",
          "whoever has a recorded interest in the matter may not act in it");
    }
  }
}
