package cn.huiyin.petition.domain.rule.unit;

import cn.huiyin.kit.casework.RuleBroken;

/** 第三十条：只有检举控告才移交. */
public final class HandedOverUnderSeal {
  private HandedOverUnderSeal() {}

  /** 只有检举控告才向领导专报. */
  public static void checkReported(boolean underSeal) {
    if (!underSeal) {
      throw new RuleBroken(
          "ONLY_ACCUSATIONS_ARE_REPORTED",
          "信访工作条例 第三十条",
          "只有检举控告才向领导专报",
          "only accusations are reported this way");
    }
  }

  public static void check(boolean underSeal) {
    if (!underSeal) {
      throw new RuleBroken(
          "ONLY_ACCUSATIONS_ARE_HANDED_OVER",
          "信访工作条例 第三十条",
          "只有检举控告才移交",
          "only accusations are handed over");
    }
  }
}
