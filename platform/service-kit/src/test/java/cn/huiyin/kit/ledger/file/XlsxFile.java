package cn.huiyin.kit.ledger.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest workbook there is, with the sheet's rows given as XML. Style 1 is a date. */
public final class XlsxFile {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  private XlsxFile() {}

  public static Path write(Path file, String rows) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      put(
          zip,
          "[Content_Types].xml",
          "<Types xmlns='%scontent-types'><Default Extension='xml' ContentType='application/xml'/><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/><Override PartName='/xl/styles.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'/></Types>"
              .formatted(PACKAGE));
      put(
          zip,
          "_rels/.rels",
          "<Relationships xmlns='%srelationships'><Relationship Id='rId1' Type='%s/officeDocument' Target='xl/workbook.xml'/></Relationships>"
              .formatted(PACKAGE, OFFICE));
      put(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='1' sheetId='1' r:id='rId1'/></sheets></workbook>"
              .formatted(MAIN, OFFICE));
      put(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships xmlns='%srelationships'><Relationship Id='rId1' Type='%s/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='rId2' Type='%s/styles' Target='styles.xml'/></Relationships>"
              .formatted(PACKAGE, OFFICE, OFFICE));
      put(
          zip,
          "xl/styles.xml",
          "<styleSheet xmlns='%s'><numFmts count='1'><numFmt numFmtId='170' formatCode='yyyy\\-mm\\-dd'/></numFmts><cellXfs count='3'><xf numFmtId='0'/><xf numFmtId='170'/><xf numFmtId='14'/></cellXfs></styleSheet>"
              .formatted(MAIN));
      put(
          zip,
          "xl/worksheets/sheet1.xml",
          "<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows));
    }
    return file;
  }

  /** A row of text cells in the columns A, B, C… */
  public static String texts(int row, String... cells) {
    StringBuilder xml = new StringBuilder("<row r='" + row + "'>");
    for (int i = 0; i < cells.length; i++) {
      xml.append(
          "<c r='%c%d' t='inlineStr'><is><t>%s</t></is></c>".formatted('A' + i, row, cells[i]));
    }
    return xml.append("</row>").toString();
  }

  private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(("<?xml version='1.0' encoding='UTF-8'?>" + xml).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
