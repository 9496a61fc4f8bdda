package cn.huiyin.petition.domain.rule.dispatch;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.unit.Unit;
import cn.huiyin.petition.domain.unit.UnitTree;

/**
 * 第二十二条：转送、交办给有权处理的机关、单位 (I-23): known, working, competent for the subject; and only what arose in
 * the county's territory. The bureau's head may override the competence, on record.
 */
public final class DispatchTargetCompetentAndInCounty {
  private DispatchTargetCompetentAndInCounty() {}

  /** The unit, if the petition may go there. */
  public static Unit check(
      UnitTree units, String unitCode, String divisionCode, String subjectCode, boolean override) {
    Unit unit =
        units
            .unit(unitCode)
            .filter(Unit::active)
            .orElseThrow(() -> broken("责任单位不存在或者已停用", "the unit is unknown or no longer works"));
    if (!units.inCounty(divisionCode)) {
      throw broken("事项发生地不属于本地管辖，应当引导", "the place isn't the county's: guide it elsewhere");
    }
    if (!override && !unit.competentFor(subjectCode)) {
      throw broken("责任单位无权处理该类事项", "the unit isn't competent for the subject");
    }
    return unit;
  }

  private static RuleBroken broken(String chinese, String english) {
    return new RuleBroken("DISPATCH_TARGET_COMPETENT", "信访工作条例 第二十二条", chinese, english);
  }
}
