package cn.huiyin.petition.paper.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 公文的一行: what it is, and what it says. */
public record PaperLine(LineMark mark, String text) {
  private static final Pattern MARKED = Pattern.compile("\\[(\\p{IsHan}{1,4})\\] ?(.*)");
  private static final char CELLS = '｜';

  /** Reads a written line; one without a mark is body text. */
  public static PaperLine read(String written) {
    Matcher matcher = MARKED.matcher(written);
    if (matcher.matches()) {
      return LineMark.called(matcher.group(1))
          .map(mark -> new PaperLine(mark, matcher.group(2)))
          .orElseGet(() -> new PaperLine(LineMark.BODY, written));
    }
    return new PaperLine(LineMark.BODY, written);
  }

  /** The line as it is kept; always with its mark. */
  public String written() {
    return "[" + mark.word() + "] " + text;
  }

  /** Of a row: what stands left. */
  public String label() {
    int cut = text.indexOf(CELLS);
    return cut < 0 ? "" : text.substring(0, cut);
  }

  /** Of a row: what stands right. */
  public String value() {
    return text.substring(text.indexOf(CELLS) + 1);
  }
}
