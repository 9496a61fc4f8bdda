package cn.huiyin.petition.paper.print;

import cn.huiyin.petition.paper.form.LineMark;
import cn.huiyin.petition.paper.form.OfficialPaper;
import cn.huiyin.petition.paper.form.PaperFormat;
import cn.huiyin.petition.paper.form.PaperLine;
import cn.huiyin.petition.paper.print.pdf.PdfPress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** 印制: a paper as a file of one format. The same paper gives the same bytes. */
@ApplicationScoped
public class PaperPress {
  private final PdfPress pdf;

  @Inject
  PaperPress(PdfPress pdf) {
    this.pdf = pdf;
  }

  public byte[] print(OfficialPaper paper, PaperFormat format) {
    return switch (format) {
      case PDF -> pdf.print(paper);
      case DOCX -> DocxPress.print(paper);
      case TEXT -> text(paper).getBytes(StandardCharsets.UTF_8);
    };
  }

  /** As plain text: a row as "label：value". */
  static String text(OfficialPaper paper) {
    return paper.lines().stream().map(PaperPress::text).collect(Collectors.joining("\n", "", "\n"));
  }

  private static String text(PaperLine line) {
    return line.mark() == LineMark.ROW ? line.label() + "：" + line.value() : line.text();
  }
}
