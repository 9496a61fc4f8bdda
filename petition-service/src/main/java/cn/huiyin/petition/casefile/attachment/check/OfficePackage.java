package cn.huiyin.petition.casefile.attachment.check;

import cn.huiyin.kit.problem.ProblemException;
import cn.huiyin.kit.problem.ProblemException.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * 办公文档包: a DOCX or XLSX is a zip; what its entries truly unpack to is counted, never what they say
 * of themselves, and counting ends as soon as it is too much.
 */
@ApplicationScoped
public class OfficePackage {
  private static final int MOST_ENTRIES = 5_000;
  private static final long MOST_UNPACKED = 200L << 20;
  private static final long SMALL = 4L << 20;
  private static final int MOST_RATIO = 100;
  private static final int LONGEST_CONTENT_TYPES = 256 * 1024;
  private static final int BUFFER = 64 * 1024;

  /**
   * The type of an office document.
   *
   * @throws ProblemException 415 for any other archive, 422 for one that unpacks to too much or
   *     holds macros or paths that lead outside
   */
  public FileType typeOf(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      FileType type = declaredType(zip);
      if (zip.size() > MOST_ENTRIES) {
        throw bomb();
      }
      long most = Math.min(MOST_UNPACKED, Math.max(SMALL, MOST_RATIO * Files.size(file)));
      long unpacked = 0;
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        requireHarmless(entry.getName());
        unpacked += unpack(zip, entry, most - unpacked);
      }
      return type;
    } catch (ZipException e) {
      throw ContentType.refused();
    }
  }

  private static FileType declaredType(ZipFile zip) throws IOException {
    ZipEntry types = zip.getEntry("[Content_Types].xml");
    if (types == null) {
      throw ContentType.refused();
    }
    String declared;
    try (InputStream in = zip.getInputStream(types)) {
      declared = new String(in.readNBytes(LONGEST_CONTENT_TYPES), StandardCharsets.UTF_8);
    }
    if (declared.contains("wordprocessingml.document.main+xml")) {
      return FileType.DOCX;
    }
    if (declared.contains("spreadsheetml.sheet.main+xml")) {
      return FileType.XLSX;
    }
    throw ContentType.refused();
  }

  private static void requireHarmless(String name) {
    boolean outside = name.startsWith("/") || name.contains("..") || name.contains("\\");
    if (outside || name.endsWith("vbaProject.bin")) {
      throw unprocessable("HARMFUL_FILE", "文件含有宏或者不安全的内容", "the file holds macros or unsafe paths");
    }
  }

  private static long unpack(ZipFile zip, ZipEntry entry, long most) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long unpacked = 0;
    try (InputStream in = zip.getInputStream(entry)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        unpacked += read;
        if (unpacked > most) {
          throw bomb();
        }
      }
    }
    return unpacked;
  }

  private static ProblemException bomb() {
    return unprocessable("UNPACKS_TO_TOO_MUCH", "压缩内容过大，拒绝接收", "it unpacks to too much");
  }

  private static ProblemException unprocessable(String code, String chinese, String english) {
    return new ProblemException(new Problem(422, code, null, chinese, english, List.of(), null));
  }
}
