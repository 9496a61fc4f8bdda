package cn.huiyin.petition.paper.print;

import cn.huiyin.petition.paper.form.LineMark;
import cn.huiyin.petition.paper.form.OfficialPaper;
import cn.huiyin.petition.paper.form.PaperLine;
import java.util.ArrayList;
import java.util.List;

/** DOCX 正文: the paragraphs of a paper, each in the style of its mark; rows in a row as a table. */
final class DocxText {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>""";

  /** A4, margins of GB/T 9704—2012 5.2: 37, 26, 35, 28 mm in twentieths of a point. */
  private static final String TAIL =
      """
      <w:sectPr><w:footerReference w:type="default" r:id="rId5"/>\
      <w:footerReference w:type="even" r:id="rId6"/><w:pgSz w:w="11906" w:h="16838"/>\
      <w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" \
      w:footer="1587" w:gutter="0"/></w:sectPr></w:body></w:document>""";

  private static final String TABLE =
      """
      <w:tbl><w:tblPr><w:tblW w:w="8844" w:type="dxa"/><w:tblBorders>\
      <w:top w:val="single" w:sz="6"/><w:left w:val="single" w:sz="6"/>\
      <w:bottom w:val="single" w:sz="6"/><w:right w:val="single" w:sz="6"/>\
      <w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/></w:tblBorders>\
      <w:tblLayout w:type="fixed"/></w:tblPr>\
      <w:tblGrid><w:gridCol w:w="2400"/><w:gridCol w:w="6444"/></w:tblGrid>""";

  private static final String PROPERTIES =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <cp:coreProperties \
      xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>%s</dc:title>\
      <dc:language>zh-CN</dc:language>\
      <dcterms:created xsi:type="dcterms:W3CDTF">%sT00:00:00Z</dcterms:created>\
      </cp:coreProperties>""";

  private DocxText() {}

  static String document(OfficialPaper paper) {
    StringBuilder xml = new StringBuilder(HEAD);
    List<PaperLine> rows = new ArrayList<>();
    for (PaperLine line : paper.lines()) {
      if (line.mark() == LineMark.ROW) {
        rows.add(line);
      } else {
        table(rows, xml);
        paragraph(line.mark().name(), line.text(), xml);
      }
    }
    table(rows, xml);
    return xml.append(TAIL).toString();
  }

  static String properties(OfficialPaper paper) {
    return PROPERTIES.formatted(escaped(paper.title()), paper.issuedOn());
  }

  private static void table(List<PaperLine> rows, StringBuilder xml) {
    if (rows.isEmpty()) {
      return;
    }
    xml.append(TABLE);
    for (PaperLine row : rows) {
      xml.append("<w:tr>");
      cell(2400, row.label(), xml);
      cell(6444, row.value(), xml);
      xml.append("</w:tr>");
    }
    xml.append("</w:tbl>");
    rows.clear();
  }

  private static void cell(int width, String text, StringBuilder xml) {
    xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/></w:tcPr>");
    paragraph(LineMark.ROW.name(), text, xml);
    xml.append("</w:tc>");
  }

  private static void paragraph(String style, String text, StringBuilder xml) {
    xml.append("<w:p><w:pPr><w:pStyle w:val=\"")
        .append(style)
        .append("\"/></w:pPr><w:r><w:t xml:space=\"preserve\">")
        .append(escaped(text))
        .append("</w:t></w:r></w:p>");
  }

  /** Nothing that somebody wrote can become markup. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
