package cn.huiyin.petition.paper.print.pdf;

import cn.huiyin.petition.paper.form.OfficialPaper;
import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.format.DateTimeFormatter;

/** PDF: A4 with the margins of GB/T 9704—2012; every date in it is the paper's own. */
@ApplicationScoped
public class PdfPress {
  /** Points in a millimetre. */
  private static final float MM = 72f / 25.4f;

  private final PdfFont font;

  @Inject
  PdfPress(PdfFont font) {
    this.font = font;
  }

  /** The paper as a PDF file. */
  public byte[] print(OfficialPaper paper) {
    BaseFont face = font.get();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Document document = new Document(PageSize.A4, 28 * MM, 26 * MM, 37 * MM, 35 * MM);
    PdfWriter writer = PdfWriter.getInstance(document, bytes);
    writer.setPageEvent(new PageNumber(face));
    document.addTitle(paper.title());
    document.open();
    new PdfText(face, document).add(paper.lines());
    writer.getInfo().put(PdfName.CREATIONDATE, day(paper));
    document.close();
    return SettledPdf.of(bytes.toByteArray(), paper.kept());
  }

  /** The day of the paper as PDF writes it. */
  private static PdfString day(OfficialPaper paper) {
    return new PdfString("D:" + paper.issuedOn().format(DateTimeFormatter.BASIC_ISO_DATE));
  }
}
