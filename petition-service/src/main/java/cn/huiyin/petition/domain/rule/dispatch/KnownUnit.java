package cn.huiyin.petition.domain.rule.dispatch;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.unit.Unit;
import cn.huiyin.petition.domain.unit.UnitTree;

/** 有权处理的单位须在机构名录中; none at all is named for what lies outside the county. */
public final class KnownUnit {
  private KnownUnit() {}

  public static void check(UnitTree units, String unitCode) {
    if (unitCode != null && units.unit(unitCode).filter(Unit::active).isEmpty()) {
      throw new RuleBroken(
          "UNKNOWN_UNIT", "信访工作条例 第二十二条", "单位不存在或者已停用", "the unit is unknown or no longer works");
    }
  }
}
