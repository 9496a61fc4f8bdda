package cn.huiyin.petition.domain.rule.closing;

import cn.huiyin.kit.casework.RuleBroken;

/** 各拆分件归档后，原件才归档 (I-06). */
public final class PartsArchivedFirst {
  private PartsArchivedFirst() {}

  public static void check(boolean partsArchived) {
    if (!partsArchived) {
      throw new RuleBroken(
          "PARTS_ARCHIVED_FIRST",
          "信访工作条例 第二十二条",
          "拆分件没有全部归档，原件不能归档",
          "a part isn't archived yet: nor is the whole");
    }
  }
}
