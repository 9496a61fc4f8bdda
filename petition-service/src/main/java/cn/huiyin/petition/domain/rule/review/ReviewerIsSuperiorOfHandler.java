package cn.huiyin.petition.domain.rule.review;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.unit.UnitTree;

/** 第三十五、三十六条：复查、复核机关为原机关的上一级 (I-15). */
public final class ReviewerIsSuperiorOfHandler {
  private ReviewerIsSuperiorOfHandler() {}

  public static void check(UnitTree units, String belowUnit, String reviewerUnit) {
    if (!units.isNextHigher(belowUnit, reviewerUnit)) {
      throw new RuleBroken(
          "REVIEWER_IS_SUPERIOR_OF_HANDLER",
          "信访工作条例 第三十五条",
          "复查（复核）机关应当是原办理（复查）机关的上一级",
          "the reviewing organ must be next above the organ below");
    }
  }
}
