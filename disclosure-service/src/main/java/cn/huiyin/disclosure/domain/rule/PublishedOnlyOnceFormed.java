package cn.huiyin.disclosure.domain.rule;

import cn.huiyin.kit.casework.RuleBroken;
import java.time.LocalDate;

/** 公开日期不早于成文日期 (I-39). */
public final class PublishedOnlyOnceFormed {
  private PublishedOnlyOnceFormed() {}

  public static void check(LocalDate formedOn, LocalDate publishedOn) {
    if (publishedOn.isBefore(formedOn)) {
      throw new RuleBroken(
          "PUBLISHED_BEFORE_FORMED",
          "政府信息公开条例 第二十六条",
          "公开日期" + publishedOn + "早于成文日期" + formedOn,
          "published on " + publishedOn + ", before it was formed on " + formedOn);
    }
  }
}
