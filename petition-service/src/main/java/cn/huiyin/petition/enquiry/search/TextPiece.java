package cn.huiyin.petition.enquiry.search;

import cn.huiyin.kit.problem.Problems;
import java.util.Locale;

/** 正文中的一段文字: what is looked for, letter by letter; {@code %} and {@code _} are letters. */
record TextPiece(String text) {

  /** The piece asked for, or null when none was. */
  static TextPiece of(String q) {
    if (q == null || q.isEmpty()) {
      return null;
    }
    if (q.indexOf('\0') >= 0) {
      throw Problems.badField("q", "检索文字含有无效字符", "the text holds a character that no text has");
    }
    return new TextPiece(q);
  }

  /** Compares in any case only where there are cases: Chinese has none, and it costs ten times. */
  String condition() {
    return cased() ? "c.body ilike ?" : "c.body like ?";
  }

  /** A pattern that finds the piece anywhere, whatever signs it holds. */
  String pattern() {
    return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }

  private boolean cased() {
    return !text.equals(text.toLowerCase(Locale.ROOT))
        || !text.equals(text.toUpperCase(Locale.ROOT));
  }
}
