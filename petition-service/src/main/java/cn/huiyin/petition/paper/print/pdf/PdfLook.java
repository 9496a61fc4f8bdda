package cn.huiyin.petition.paper.print.pdf;

import cn.huiyin.petition.paper.form.LineMark;
import com.lowagie.text.Element;
import java.awt.Color;

/**
 * 字号与位置: how a mark looks on the page, in points.
 *
 * @param indent of the first line
 * @param right free at the right
 * @param before free above
 */
record PdfLook(
    float size,
    boolean bold,
    int alignment,
    float indent,
    float right,
    float before,
    Color colour) {
  private static final float TWO = 32;

  static PdfLook of(LineMark mark) {
    return switch (mark) {
      case ORGAN -> new PdfLook(30, true, Element.ALIGN_CENTER, 0, 0, 0, Color.RED);
      case NUMBER -> black(16, false, Element.ALIGN_RIGHT, 0, 0, 2);
      case TITLE -> black(22, true, Element.ALIGN_CENTER, 0, 0, 22);
      case ADDRESSEE -> black(16, false, Element.ALIGN_LEFT, 0, 0, 14);
      case BODY -> black(16, false, Element.ALIGN_LEFT, TWO, 0, 0);
      case SUBHEADING -> black(16, true, Element.ALIGN_LEFT, TWO, 0, 0);
      case SIGNED -> black(16, false, Element.ALIGN_RIGHT, 0, 64, 36);
      case DATE, SEAL -> black(16, false, Element.ALIGN_RIGHT, 0, 64, 0);
      case NOTE, ROW -> black(12, false, Element.ALIGN_LEFT, 0, 0, 8);
      case CODE -> black(9, false, Element.ALIGN_LEFT, 0, 0, 2);
    };
  }

  private static PdfLook black(
      float size, boolean bold, int alignment, float indent, float right, float before) {
    return new PdfLook(size, bold, alignment, indent, right, before, Color.BLACK);
  }

  float leading(float usual) {
    return size <= 12 ? size * 1.5f : Math.max(usual, size * 1.3f);
  }
}
