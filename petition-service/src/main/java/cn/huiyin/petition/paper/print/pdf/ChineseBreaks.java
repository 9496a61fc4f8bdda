package cn.huiyin.petition.paper.print.pdf;

import com.lowagie.text.SplitCharacter;
import com.lowagie.text.pdf.DefaultSplitCharacter;
import com.lowagie.text.pdf.PdfChunk;

/** 避头尾: no line begins with a closing mark or ends with an opening one. */
final class ChineseBreaks implements SplitCharacter {
  static final ChineseBreaks INSTANCE = new ChineseBreaks();

  private static final String NOT_FIRST = "，。、；：？！）》〉」』】〕”’…—％";
  private static final String NOT_LAST = "（《〈「『【〔“‘";

  private final SplitCharacter usual = new DefaultSplitCharacter();

  private ChineseBreaks() {}

  @Override
  public boolean isSplitCharacter(int start, int current, int end, char[] text, PdfChunk[] chunk) {
    if (NOT_LAST.indexOf(text[current]) >= 0) {
      return false;
    }
    boolean closes = current + 1 < end && NOT_FIRST.indexOf(text[current + 1]) >= 0;
    return !closes && usual.isSplitCharacter(start, current, end, text, chunk);
  }
}
