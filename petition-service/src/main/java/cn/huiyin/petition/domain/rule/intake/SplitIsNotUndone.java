package cn.huiyin.petition.domain.rule.intake;

import cn.huiyin.kit.casework.RuleBroken;

/** 已拆分的件和拆分件不作废；已拆分的件不整体撤回 (I-06): its claims would lie nowhere. */
public final class SplitIsNotUndone {
  private SplitIsNotUndone() {}

  public static void check(boolean split) {
    if (split) {
      throw new RuleBroken(
          "SPLIT_IS_NOT_UNDONE",
          "信访工作条例 第二十二条",
          "已经拆分，各拆分件分别办理",
          "the petition was split: its parts go on, each by itself");
    }
  }
}
