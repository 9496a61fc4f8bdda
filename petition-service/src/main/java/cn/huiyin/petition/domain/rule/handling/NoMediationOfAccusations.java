package cn.huiyin.petition.domain.rule.handling;

import cn.huiyin.kit.casework.RuleBroken;

/** 检举控告不进入评理 (I-26). */
public final class NoMediationOfAccusations {
  private NoMediationOfAccusations() {}

  public static void check(boolean underSeal) {
    if (underSeal) {
      throw new RuleBroken(
          "NO_MEDIATION_OF_ACCUSATIONS",
          "信访工作条例 第三十三条",
          "检举控告不得移交评理、调解",
          "accusations are not mediated");
    }
  }
}
