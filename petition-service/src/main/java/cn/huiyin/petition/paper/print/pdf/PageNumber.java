package cn.huiyin.petition.paper.print.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;

/** 页码 (GB/T 9704—2012 7.5): between dashes, at the outer edge. */
final class PageNumber extends PdfPageEventHelper {
  private static final float SIZE = 14;
  private static final float BELOW_TEXT = 20;

  private final BaseFont face;

  PageNumber(BaseFont face) {
    this.face = face;
  }

  @Override
  public void onEndPage(PdfWriter writer, Document document) {
    boolean odd = writer.getPageNumber() % 2 == 1;
    ColumnText.showTextAligned(
        writer.getDirectContent(),
        odd ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT,
        new Phrase("— " + writer.getPageNumber() + " —", new Font(face, SIZE)),
        odd ? document.right() - SIZE : document.left() + SIZE,
        document.bottom() - BELOW_TEXT,
        0);
  }
}
