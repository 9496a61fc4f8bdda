package cn.huiyin.disclosure.domain.rule;

import cn.huiyin.kit.casework.RuleBroken;

/** 先审查后公开 (I-37): the unit's head and a secrecy reviewer have both agreed to this version. */
public final class TwoPersonsBeforeRelease {
  private TwoPersonsBeforeRelease() {}

  public static void check(String unitHead, String secrecyReviewer) {
    if (unitHead == null || secrecyReviewer == null) {
      throw new RuleBroken(
          "NOT_REVIEWED",
          "政府信息公开条例 第十七条",
          "未经单位负责人审核和保密审查，不得公开",
          "not published without the unit's head and the secrecy review");
    }
  }
}
