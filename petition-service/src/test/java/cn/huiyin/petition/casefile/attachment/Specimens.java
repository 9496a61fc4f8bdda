package cn.huiyin.petition.casefile.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made for tests: good ones, and ones that are not what they say. */
public final class Specimens {
  private static final String WORD =
      "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument"
          + ".wordprocessingml.document.main+xml\"/></Types>";
  private static final int BOMB_BYTES = 256 << 20;

  private Specimens() {}

  public static byte[] pdf() {
    return "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);
  }

  /** The head of a Windows program. */
  public static byte[] exe() {
    byte[] program = new byte[1024];
    program[0] = 'M';
    program[1] = 'Z';
    program[60] = (byte) 0x80;
    program[0x80] = 'P';
    program[0x81] = 'E';
    return program;
  }

  public static byte[] docx() {
    return zip(Map.of("word/document.xml", "<w:document/>".getBytes(StandardCharsets.UTF_8)), WORD);
  }

  public static byte[] xlsx() {
    return zip(
        Map.of("xl/workbook.xml", new byte[10]),
        WORD.replace("wordprocessingml.document", "spreadsheetml.sheet"));
  }

  public static byte[] docxWithMacros() {
    return zip(Map.of("word/vbaProject.bin", new byte[10]), WORD);
  }

  public static byte[] docxThatClimbs() {
    return zip(Map.of("../../evil.xml", new byte[10]), WORD);
  }

  /** A document of a quarter of a megabyte that unpacks to a quarter of a gigabyte. */
  public static byte[] bomb() {
    return zip(Map.of("word/document.xml", new byte[BOMB_BYTES]), WORD);
  }

  public static byte[] docxOfManyParts() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (int i = 0; i < 6_000; i++) {
      parts.put("word/part" + i + ".xml", new byte[0]);
    }
    return zip(parts, WORD);
  }

  /** A zip that is no document. */
  public static byte[] plainZip() {
    return zip(Map.of("a.txt", new byte[10]), null);
  }

  private static byte[] zip(Map<String, byte[]> parts, String contentTypes) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      if (contentTypes != null) {
        put(zip, "[Content_Types].xml", contentTypes.getBytes(StandardCharsets.UTF_8));
      }
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        put(zip, part.getKey(), part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }
}
