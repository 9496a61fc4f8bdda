package cn.huiyin.disclosure.domain.rule;

import cn.huiyin.kit.casework.RuleBroken;

/** 公开的内容就是审查过的内容 (I-37): the hash of what goes out is the hash of what was scanned. */
public final class OnlyTheCheckedBytesAreReleased {
  private OnlyTheCheckedBytesAreReleased() {}

  public static void check(String checkedHash, String releasedHash) {
    if (!releasedHash.equals(checkedHash)) {
      throw new RuleBroken(
          "CONTENT_CHANGED_SINCE_CHECK",
          "政府信息公开条例 第十七条",
          "待公开内容与审查内容不一致，请重新自查",
          "the content differs from what was checked, check it again");
    }
  }
}
