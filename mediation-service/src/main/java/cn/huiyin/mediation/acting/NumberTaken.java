package cn.huiyin.mediation.acting;

import cn.huiyin.kit.casework.RuleBroken;

/** 编号不得重复: a number names one thing for ever. */
public final class NumberTaken {
  private NumberTaken() {}

  /**
   * Asks whether the number is free.
   *
   * @throws RuleBroken when the number is in use
   */
  public static void check(boolean taken) {
    if (taken) {
      throw new RuleBroken("NUMBER_TAKEN", null, "编号已使用", "the number is in use");
    }
  }
}
