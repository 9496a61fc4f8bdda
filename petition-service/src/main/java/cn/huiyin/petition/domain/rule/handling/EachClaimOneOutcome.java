package cn.huiyin.petition.domain.rule.handling;

import cn.huiyin.kit.casework.RuleBroken;

/** 第三十二条：逐项提出处理意见 (I-13): one outcome for each claim. */
public final class EachClaimOneOutcome {
  private EachClaimOneOutcome() {}

  public static void check(int claims, int outcomes) {
    if (claims != outcomes) {
      throw new RuleBroken(
          "EACH_CLAIM_ONE_OUTCOME",
          "信访工作条例 第三十二条",
          "每项诉求应当有且只有一个处理结论",
          "each claim needs exactly one outcome");
    }
  }
}
