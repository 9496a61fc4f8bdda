package cn.huiyin.petition.domain.rule.review;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.unit.SuperiorOrgans;
import cn.huiyin.petition.domain.unit.UnitTree;

/** 第三十五、三十六条：由上一级机关复查、复核: the organ the unit tree gives on that day. */
public final class SuperiorOrganKnown {
  private SuperiorOrganKnown() {}

  /** Code of the organ that reviews what this one decided. */
  public static String above(UnitTree units, String belowUnit) {
    return new SuperiorOrgans(units)
        .above(belowUnit).stream()
            .findFirst()
            .orElseThrow(
                () ->
                    new RuleBroken(
                        "NO_SUPERIOR_ORGAN",
                        "信访工作条例 第三十五条",
                        "机构名录中没有原机关的上一级机关，请先录入",
                        "the directory knows no organ next above: record it first"));
  }
}
