package cn.huiyin.disclosure.portal;

import cn.huiyin.kit.time.StatutoryClockSource;
import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import java.util.Date;

/** 条目文字: what a feed says of one catalogue entry; of a withdrawn one only that it was. */
record EntryText(String title, Content summary, Category category, Date published) {

  static EntryText of(PublicEntry entry) {
    boolean withdrawn = entry.status() == PublicStatus.WITHDRAWN;
    Content summary = new Content();
    summary.setType("text");
    summary.setValue(withdrawn ? "已于" + entry.withdrawnOn() + "撤回" : said(entry));
    Category category = new Category();
    category.setTerm(entry.categoryCode());
    category.setLabel(entry.categoryName());
    return new EntryText(
        withdrawn ? entry.title() + "（已撤回）" : entry.title(),
        summary,
        category,
        Date.from(entry.publishedOn().atStartOfDay(StatutoryClockSource.ZONE).toInstant()));
  }

  private static String said(PublicEntry entry) {
    return "索引号：" + entry.indexNo() + (entry.summary() == null ? "" : "。" + entry.summary());
  }
}
