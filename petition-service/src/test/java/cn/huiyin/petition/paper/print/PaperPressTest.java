package cn.huiyin.petition.paper.print;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.petition.paper.form.OfficialPaper;
import cn.huiyin.petition.paper.form.PaperFormat;
import cn.huiyin.petition.paper.print.pdf.ThePdfPress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("印制：同一文书每次字节相同，文字可以取出")
class PaperPressTest {
  private static final PaperPress PRESS = new PaperPress(ThePdfPress.INSTANCE);
  private static final OfficialPaper PAPER =
      OfficialPaper.read(
          """
          [机关] 青溪县信访局
          [文号] 青信访处〔2024〕12号
          [标题] 信访处理意见书
          [主送] 张三：
          [表] 信访件编号｜QX-2024-W-000001
          [表] 金额｜<1000元 & "2" 项
          [小标题] 一、查明的事实
          你于2024年1月3日提出的信访事项，金马长门车贝见女儿力人入，本单位已经办理终结，现提出处理意见如下。
          人名用字：㛃䶮𬮟。
          [落款] 青溪县信访局
          [日期] 2024年5月8日
          [印章] （印章）
          [附注] 附注文字
          [代码] QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAxMjM0NTY3ODk=
          """,
          LocalDate.of(2024, 5, 8));

  @ParameterizedTest
  @EnumSource(PaperFormat.class)
  @DisplayName("两次印制，字节相同（I-55）")
  void thesamePaperIsTheSameFile(PaperFormat format) {
    assertThat(PRESS.print(PAPER, format)).isEqualTo(PRESS.print(PAPER, format));
  }

  @Test
  @DisplayName("PDF的文字按通常的汉字取出，缺字以〓代")
  void thePdfReadsOutAsOrdinaryCharacters() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PRESS.print(PAPER, PaperFormat.PDF))) {
      String text = new PDFTextStripper().getText(pdf);
      String joined = text.replaceAll("\\s", "");
      assertThat(joined).contains("青信访处〔2024〕12号", "信访处理意见书", "金马长门车贝见女儿力人入", "㛃䶮〓", "—1—");
      assertThat(joined).contains("<1000元&\"2\"项");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("信访处理意见书");
      assertThat(pdf.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
    }
  }

  @Test
  @DisplayName("DOCX能打开，文字、表格、页边距合乎公文格式")
  void theDocxOpensAndHasTheForm() throws IOException {
    byte[] bytes = PRESS.print(PAPER, PaperFormat.DOCX);
    try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      assertThat(docx.getParagraphs())
          .anySatisfy(
              paragraph -> {
                assertThat(paragraph.getText()).isEqualTo("信访处理意见书");
                assertThat(paragraph.getStyle()).isEqualTo("TITLE");
              })
          .anySatisfy(paragraph -> assertThat(paragraph.getText()).contains("㛃䶮𬮟"));
      assertThat(docx.getTables()).hasSize(1);
      assertThat(docx.getTables().get(0).getRow(1).getCell(1).getText())
          .isEqualTo("<1000元 & \"2\" 项");
      assertThat(docx.getDocument().getBody().getSectPr().getPgMar().getTop().toString())
          .isEqualTo("2098");
      assertThat(docx.getStyles().getStyle("TITLE").getName()).isEqualTo("标题");
      assertThat(docx.getFooterList()).hasSize(2);
    }
  }

  @Test
  @DisplayName("纯文本：没有标记，表写成“名称：值”")
  void plainTextHasNoMarks() {
    String text = new String(PRESS.print(PAPER, PaperFormat.TEXT), StandardCharsets.UTF_8);
    assertThat(text).contains("\n信访处理意见书\n", "信访件编号：QX-2024-W-000001").doesNotContain("[");
  }

  @Test
  @DisplayName("长文书分页，行首没有句读")
  void aLongPaperHasPagesAndNoLineBeginsWithAFullStop() throws IOException {
    String body = "群众反映的石材加工厂夜间切割，粉尘飘进屋里（含噪声），请查处。".repeat(80);
    OfficialPaper paper = OfficialPaper.read("[标题] 长\n" + body, LocalDate.of(2024, 1, 1));
    try (PDDocument pdf = Loader.loadPDF(PRESS.print(paper, PaperFormat.PDF))) {
      assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
      assertThat(new PDFTextStripper().getText(pdf).lines())
          .noneMatch(line -> line.startsWith("。") || line.startsWith("，") || line.endsWith("（"));
    }
  }
}
