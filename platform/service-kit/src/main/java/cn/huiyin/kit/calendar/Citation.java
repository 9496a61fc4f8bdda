package cn.huiyin.kit.calendar;

/**
 * 条文：a law and one article of it.
 *
 * @param article the article's number; empty where the law has no article for it
 */
public record Citation(Statute statute, String article) {

  /** 《信访工作条例》第22条. */
  public String chinese() {
    String law = "《" + statute.chinese() + "》";
    return article.isEmpty() ? law : law + "第" + article + "条";
  }

  public String english() {
    return article.isEmpty()
        ? statute.english()
        : "Article " + article + " of the " + statute.english();
  }
}
