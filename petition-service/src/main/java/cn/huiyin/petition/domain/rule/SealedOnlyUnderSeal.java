package cn.huiyin.petition.domain.rule;

import cn.huiyin.kit.casework.RuleBroken;

/** 第三十条：检举控告按密件办理 (I-50): sealed or not, each goes its own way. */
public final class SealedOnlyUnderSeal {
  private SealedOnlyUnderSeal() {}

  public static void check(boolean caseUnderSeal, boolean dispatchUnderSeal) {
    if (caseUnderSeal != dispatchUnderSeal) {
      throw new RuleBroken("SEALED_ONLY_UNDER_SEAL", "信访工作条例 第三十条", "检举控告须按密件移送，其他信访件不按密件移送", "accusations are dispatched under seal, others are not");
    }
  }
}
