package cn.huiyin.petition.domain.rule.unit;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.unit.UnitTree;

/** 转下级办理限于本系统的下级单位 (DOMAIN 2.15): one that works, below the unit in the tree of organs. */
public final class OwnSubordinateOnly {
  private OwnSubordinateOnly() {}

  public static void check(UnitTree units, String unitCode, String subordinate) {
    if (!units.isBelow(subordinate, unitCode)) {
      throw new RuleBroken(
          "OWN_SUBORDINATE_ONLY",
          "信访工作条例 第二十三条",
          "只能转送本系统存续的下级单位办理",
          "only to a working subordinate of the unit's own");
    }
  }
}
