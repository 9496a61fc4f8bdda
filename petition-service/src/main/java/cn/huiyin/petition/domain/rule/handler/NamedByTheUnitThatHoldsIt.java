package cn.huiyin.petition.domain.rule.handler;

import cn.huiyin.kit.casework.RuleBroken;

/** 承办人由责任单位确定 (DOMAIN 7.2): only while the petition lies with the unit it was given to. */
public final class NamedByTheUnitThatHoldsIt {
  private NamedByTheUnitThatHoldsIt() {}

  /**
   * Before a person is named.
   *
   * @param ownerUnit with whom the petition lies
   * @param unitCode the unit it was given to
   */
  public static void check(String ownerUnit, String unitCode) {
    if (!unitCode.equals(ownerUnit)) {
      throw new RuleBroken(
          "UNIT_DOES_NOT_HOLD_THE_PETITION",
          null,
          "信访件现在不在该单位，不能确定承办人",
          "the petition doesn't lie with the unit now");
    }
  }
}
