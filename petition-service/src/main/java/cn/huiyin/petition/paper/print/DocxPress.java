package cn.huiyin.petition.paper.print;

import cn.huiyin.petition.paper.form.OfficialPaper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * DOCX (ECMA-376): a package of a few fixed parts around the paper's paragraphs. Written here and
 * not by a library, for a library stamps the hour into the package and the hash must not change.
 */
final class DocxPress {
  /** The earliest hour a ZIP entry can bear. */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String[] FIXED = {
    "[Content_Types].xml",
    "_rels/.rels",
    "word/_rels/document.xml.rels",
    "word/styles.xml",
    "word/settings.xml",
    "word/fontTable.xml",
    "word/footer1.xml",
    "word/footer2.xml"
  };

  private DocxPress() {}

  static byte[] print(OfficialPaper paper) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (String name : FIXED) {
      parts.put(name, fixed(name));
    }
    parts.put("word/document.xml", utf8(DocxText.document(paper)));
    parts.put("docProps/core.xml", utf8(DocxText.properties(paper)));
    return zip(parts);
  }

  private static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(EPOCH);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a package in memory can't be written", e);
    }
    return bytes.toByteArray();
  }

  private static byte[] fixed(String name) {
    String resource = "/paper-form/docx/" + name.replace("[", "").replace("]", "");
    try (var in = DocxPress.class.getResourceAsStream(resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("part of the form is missing: " + name, e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
