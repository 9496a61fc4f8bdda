package cn.huiyin.reporting.domain;

import cn.huiyin.events.ledger.OutreachType;
import cn.huiyin.kit.casework.RuleBroken;

/** 数量须大于零；阅读量快照可以为零，但须指明文章 (DOMAIN 6.2). */
final class QuantityFitsType {
  private QuantityFitsType() {}

  static void check(OutreachType type, int quantity, String articleRef) {
    boolean read = type == OutreachType.READ;
    if (quantity < 0 || quantity == 0 && !read) {
      throw new RuleBroken(
          "QUANTITY_NOT_POSITIVE", null, "数量须为大于零的整数", "the quantity must be above zero");
    }
    if (read && (articleRef == null || articleRef.isBlank())) {
      throw new RuleBroken(
          "READS_OF_NO_ARTICLE", null, "阅读量须指明文章", "reads are of an article, which must be named");
    }
  }
}
