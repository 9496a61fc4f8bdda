package cn.huiyin.petition.domain.rule.unit;

import cn.huiyin.kit.casework.RuleBroken;
import java.util.Set;

/** 督办、包案的对象是经手的单位 (第四十条): one that has or had the petition; never the accused (I-50). */
public final class UnitConcerned {
  private UnitConcerned() {}

  public static void check(Set<String> concerned, String accusedUnit, String unitCode) {
    if (unitCode == null || !concerned.contains(unitCode) || unitCode.equals(accusedUnit)) {
      throw new RuleBroken(
          "UNIT_NOT_CONCERNED",
          "信访工作条例 第四十条",
          "该单位未经手此信访件",
          "the unit doesn't have and never had this petition");
    }
  }
}
