package cn.huiyin.kit.ledger.file;

import cn.huiyin.kit.ledger.file.LedgerUnreadable.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Excel文件包的检查：the shared strings are the one part that is held in memory as a whole, so their true
 * size is bounded before anything is read.
 */
final class XlsxPackage {
  private static final long SHARED_STRINGS_MOST = 64L << 20;

  private XlsxPackage() {}

  /**
   * @return whether the workbook has number formats, by which a date is told from a number
   * @throws LedgerUnreadable when the file is no workbook, or one too large
   */
  static boolean hasFormats(Path file) throws IOException, LedgerUnreadable {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("xl/workbook.xml") == null) {
        throw new LedgerUnreadable(
            Fault.TYPE, "压缩文件不是XLSX工作簿", "the zip file is not an XLSX workbook");
      }
      ZipEntry strings = zip.getEntry("xl/sharedStrings.xml");
      if (strings != null && isLarger(zip, strings)) {
        throw new LedgerUnreadable(
            Fault.CONTENT, "工作簿过大，请另存为CSV后导入", "the workbook is too large, save it as CSV");
      }
      return zip.getEntry("xl/styles.xml") != null;
    } catch (ZipException e) {
      throw new LedgerUnreadable(Fault.TYPE, "XLSX文件已损坏", "the XLSX file is broken", e);
    }
  }

  private static boolean isLarger(ZipFile zip, ZipEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      return in.skip(SHARED_STRINGS_MOST + 1) > SHARED_STRINGS_MOST;
    }
  }
}
