package cn.huiyin.mediation.domain.backlog.rule;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.RuleBroken;

/** 责任单位申报本单位的积案: only the responsible unit submits its resolution (DOMAIN 4.3). */
public final class UnitSubmitsItsOwn {
  private UnitSubmitsItsOwn() {}

  /**
   * Asks the rule.
   *
   * @throws RuleBroken when the submitter belongs to another unit
   */
  public static void check(String unitCode, Actor submitter) {
    if (!unitCode.equals(submitter.unit())) {
      throw new RuleBroken(
          "NOT_THE_RESPONSIBLE_UNIT",
          null,
          "只有责任单位可以申报化解",
          "only the responsible unit may submit a resolution");
    }
  }
}
