package cn.huiyin.petition.domain.rule.intake;

import cn.huiyin.kit.casework.RuleBroken;

/** 拆出检举控告的，其余诉求也须各自成件 (第三十条, I-50): a text that accuses goes to no unit. */
public final class AccusationIsSplitOffWhole {
  private AccusationIsSplitOffWhole() {}

  public static void check(boolean accusation, int remainingClaims) {
    if (accusation && remainingClaims > 0) {
      throw new RuleBroken(
          "ACCUSATION_IS_SPLIT_OFF_WHOLE",
          "信访工作条例 第三十条",
          "内容含检举控告的，全部诉求须分别拆出，原件由信访部门保密保存",
          "with an accusation every claim is split off, for the whole text stays under seal");
    }
  }
}
