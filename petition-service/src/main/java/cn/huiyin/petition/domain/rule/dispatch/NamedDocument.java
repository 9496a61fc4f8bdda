package cn.huiyin.petition.domain.rule.dispatch;

import cn.huiyin.kit.casework.RuleBroken;

/** 不再受理须有先前的终结文书 (第三十六条). */
public final class NamedDocument {
  private NamedDocument() {}

  public static void check(String document) {
    if (document == null || document.isBlank()) {
      throw new RuleBroken(
          "EARLIER_DOCUMENT_NAMED",
          "信访工作条例 第三十六条",
          "不再受理须写明先前的终结文书或者事项",
          "name the earlier final document or matter");
    }
  }
}
