package cn.huiyin.petition.domain.rule;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.state.Hands;

/** 同一事项，同一人不得在两级经手 (I-15). */
public final class NobodyActsOnTwoLevels {
  private NobodyActsOnTwoLevels() {}

  public static void check(Actor reviewer, Hands hands) {
    if (hands != null && hands.handled(reviewer.staffId())) {
      throw new RuleBroken(
          "NOBODY_ACTS_ON_TWO_LEVELS",
          "信访工作条例 第三十五条",
          "曾经办理本事项的人不得参与复查、复核",
          "who handled the matter may not review it");
    }
  }
}
