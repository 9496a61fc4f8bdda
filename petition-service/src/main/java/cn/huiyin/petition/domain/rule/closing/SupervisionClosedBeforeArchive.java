package cn.huiyin.petition.domain.rule.closing;

import cn.huiyin.kit.casework.RuleBroken;

/** 督办未结不归档 (第四十条). */
public final class SupervisionClosedBeforeArchive {
  private SupervisionClosedBeforeArchive() {}

  public static void check(boolean supervised) {
    if (supervised) {
      throw new RuleBroken(
          "SUPERVISION_CLOSED_BEFORE_ARCHIVE",
          "信访工作条例 第四十条",
          "督办未结束，不能归档",
          "supervision goes on: the file is not closed");
    }
  }
}
