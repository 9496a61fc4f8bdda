package cn.huiyin.petition.domain.rule.dispatch;

import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.Route;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.unit.Unit;
import cn.huiyin.petition.domain.unit.UnitKind;

/** 第三十条：不得将检举控告材料转给被检举控告的单位 (I-50); what concerns discipline goes to the discipline organ. */
public final class AccusationNeverToTheAccused {
  private AccusationNeverToTheAccused() {}

  /** 分类时即不得拟交被检举控告的单位 (DOMAIN 2.15). */
  public static void checkProposed(PetitionKind kind, String unitCode, String accusedUnit) {
    if (kind == PetitionKind.ACCUSATION && unitCode != null && unitCode.equals(accusedUnit)) {
      throw broken();
    }
  }

  public static void check(Route route, Unit target, String accusedUnit) {
    if (target.code().equals(accusedUnit)
        || (route == Route.DISCIPLINE && !target.is(UnitKind.DISCIPLINE))) {
      throw broken();
    }
  }

  private static RuleBroken broken() {
    return new RuleBroken(
        "ACCUSATION_NEVER_TO_THE_ACCUSED",
        "信访工作条例 第三十条",
        "检举控告不得转给被检举控告的单位，应当移交纪检监察等有权机关",
        "an accusation never goes to the accused; it goes to the organ with authority");
  }
}
