package cn.huiyin.petition.paper.print.pdf;

import cn.huiyin.kit.casework.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 固定的 PDF: the library draws the file's id and the font's tag by lot; here both follow from what
 * the paper says, so that the same paper is the same file. Lengths stay, and so do all offsets.
 */
final class SettledPdf {
  private static final Pattern FONT_TAG = Pattern.compile("[A-Z]{6}\\+" + PdfFont.NAME);
  private static final Pattern FILE_ID = Pattern.compile("/ID \\[<[0-9a-f]{32}><[0-9a-f]{32}>\\]");
  private static final int ID_LETTERS = 32;
  private static final int TAG_LETTERS = 6;

  private SettledPdf() {}

  static byte[] of(byte[] drawn, String content) {
    byte[] hash = Sha256.of(content);
    String id = HexFormat.of().formatHex(hash).substring(0, ID_LETTERS);
    String text = new String(drawn, StandardCharsets.ISO_8859_1);
    String tagged =
        FONT_TAG.matcher(text).replaceAll(Matcher.quoteReplacement(tag(hash) + "+" + PdfFont.NAME));
    return FILE_ID
        .matcher(tagged)
        .replaceAll("/ID [<" + id + "><" + id + ">]")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String tag(byte[] hash) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < TAG_LETTERS; i++) {
      letters.append((char) ('A' + Math.floorMod(hash[i], 26)));
    }
    return letters.toString();
  }
}
