package cn.huiyin.petition.domain.rule.handling;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.state.Classification;

/** 第三十一、三十四、三十五条：处理意见、60日期限和复查只属于信访程序 (I-10). */
public final class OnlyPetitionProcedure {
  private OnlyPetitionProcedure() {}

  public static void check(Classification classification) {
    if (classification == null || !classification.petitionProcedure()) {
      throw new RuleBroken(
          "ONLY_PETITION_PROCEDURE",
          "信访工作条例 第三十一条",
          "只有适用信访程序（第三十一条第六项）的事项才能出具处理意见或者复查",
          "only the petition procedure (R31_6) has an opinion and a review");
    }
  }
}
