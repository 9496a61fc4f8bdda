package cn.huiyin.petition.paper.print.pdf;

import cn.huiyin.petition.paper.form.LineMark;
import cn.huiyin.petition.paper.form.PaperLine;
import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.draw.LineSeparator;
import java.awt.Color;
import java.util.List;

/** PDF 正文: the lines of a paper in the sizes of GB/T 9704—2012: title 22 pt, text 16 pt. */
final class PdfText {
  /** 22 lines to a page. */
  private static final float LEADING = 28.95f;

  private static final float[] COLUMNS = {27, 73};

  /** 缺字符号: stands where the font has no such character. */
  private static final String MISSING = "〓";

  private final BaseFont face;
  private final Document document;

  PdfText(BaseFont face, Document document) {
    this.face = face;
    this.document = document;
  }

  void add(List<PaperLine> lines) {
    PdfPTable table = null;
    for (PaperLine line : lines) {
      if (line.mark() == LineMark.ROW) {
        table = table == null ? table() : table;
        table.addCell(cell(line.label()));
        table.addCell(cell(line.value()));
      } else {
        table = finish(table);
        document.add(paragraph(line));
        ruleUnder(line.mark());
      }
    }
    finish(table);
  }

  private PdfPTable finish(PdfPTable table) {
    if (table != null) {
      document.add(table);
    }
    return null;
  }

  private PdfPTable table() {
    PdfPTable table = new PdfPTable(COLUMNS);
    table.setWidthPercentage(100);
    table.setSpacingBefore(6);
    table.setSpacingAfter(6);
    return table;
  }

  private PdfPCell cell(String text) {
    PdfPCell cell = new PdfPCell(new Phrase(20, chunk(text, new Font(face, 14))));
    cell.setPadding(5);
    return cell;
  }

  private Paragraph paragraph(PaperLine line) {
    PdfLook look = PdfLook.of(line.mark());
    Font font = new Font(face, look.size(), look.bold() ? Font.BOLD : Font.NORMAL, look.colour());
    Paragraph paragraph = new Paragraph(look.leading(LEADING), chunk(line.text(), font));
    paragraph.setAlignment(look.alignment());
    paragraph.setFirstLineIndent(look.indent());
    paragraph.setIndentationRight(look.right());
    paragraph.setSpacingBefore(look.before());
    return paragraph;
  }

  /** 版头: a red rule parts the head from the rest. */
  private void ruleUnder(LineMark mark) {
    if (mark == LineMark.ORGAN) {
      document.add(new LineSeparator(1.5f, 100, Color.RED, Element.ALIGN_CENTER, -6));
    }
  }

  private Chunk chunk(String text, Font font) {
    Chunk chunk = new Chunk(text.isEmpty() ? " " : drawable(text), font);
    chunk.setSplitCharacter(ChineseBreaks.INSTANCE);
    return chunk;
  }

  private String drawable(String text) {
    StringBuilder drawable = new StringBuilder();
    text.codePoints()
        .forEach(
            each -> drawable.append(face.charExists(each) ? Character.toString(each) : MISSING));
    return drawable.toString();
  }
}
