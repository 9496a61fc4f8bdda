package cn.huiyin.petition.domain.rule.intake;

import cn.huiyin.kit.casework.RuleBroken;

/** 检举控告涉及公共利益，不因撤回而终止. */
public final class AccusationsAreNotWithdrawn {
  private AccusationsAreNotWithdrawn() {}

  public static void check(boolean underSeal) {
    if (underSeal) {
      throw new RuleBroken(
          "ACCUSATIONS_ARE_NOT_WITHDRAWN",
          "信访工作条例 第三十条",
          "检举控告不因撤回而终止",
          "an accusation is not ended by withdrawal");
    }
  }
}
