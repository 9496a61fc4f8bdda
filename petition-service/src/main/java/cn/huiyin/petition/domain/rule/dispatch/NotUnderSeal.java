package cn.huiyin.petition.domain.rule.dispatch;

import cn.huiyin.kit.casework.RuleBroken;

/** 检举控告按密件程序办理 (第三十条): not by the ordinary acts of units. */
public final class NotUnderSeal {
  private NotUnderSeal() {}

  public static void check(boolean underSeal) {
    if (underSeal) {
      throw new RuleBroken(
          "NOT_UNDER_SEAL",
          "信访工作条例 第三十条",
          "检举控告按干部管理权限移交，不适用本行为",
          "an accusation goes its sealed way, this act is not for it");
    }
  }
}
