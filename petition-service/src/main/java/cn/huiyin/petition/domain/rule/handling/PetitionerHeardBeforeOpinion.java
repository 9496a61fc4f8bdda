package cn.huiyin.petition.domain.rule.handling;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.state.Handling;

/** 第三十一条第六项：应当听取信访人陈述事实和理由 (I-14). */
public final class PetitionerHeardBeforeOpinion {
  private PetitionerHeardBeforeOpinion() {}

  public static void check(Handling handling) {
    if (handling.heardOn() == null) {
      throw new RuleBroken(
          "PETITIONER_HEARD_BEFORE_OPINION",
          "信访工作条例 第三十一条",
          "出具处理意见前应当听取信访人陈述",
          "the petitioner must be heard before the opinion");
    }
  }
}
