package cn.huiyin.kit.ledger.file;

import cn.huiyin.kit.ledger.file.LedgerUnreadable.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** 文件类型：found from the content; the name and what the sender says of it are not asked. */
public enum LedgerFormat {
  CSV {
    @Override
    public LedgerReader open(Path file) throws IOException {
      return new CsvLedgerReader(file);
    }
  },
  XLSX {
    @Override
    public LedgerReader open(Path file) throws IOException, LedgerUnreadable {
      return XlsxLedgerReader.open(file);
    }
  };

  private static final int LOOKED_AT = 4096;
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final List<byte[]> UTF16 =
      List.of(new byte[] {(byte) 0xFF, (byte) 0xFE}, new byte[] {(byte) 0xFE, (byte) 0xFF});

  public abstract LedgerReader open(Path file) throws IOException, LedgerUnreadable;

  /**
   * The format of a file.
   *
   * @throws LedgerUnreadable when the file is empty or neither CSV nor XLSX
   */
  public static LedgerFormat of(Path file) throws IOException, LedgerUnreadable {
    byte[] start = start(file);
    if (start.length == 0) {
      throw new LedgerUnreadable(Fault.CONTENT, "文件是空的", "the file is empty");
    }
    if (startsWith(start, ZIP)) {
      return XLSX;
    }
    if (UTF16.stream().anyMatch(mark -> startsWith(start, mark))) {
      throw new LedgerUnreadable(
          Fault.CONTENT,
          "文件是UTF-16编码，请另存为UTF-8编码的CSV",
          "the file is UTF-16, save it as CSV in UTF-8");
    }
    if (isBinary(start)) {
      throw new LedgerUnreadable(Fault.TYPE, "文件既不是CSV也不是XLSX", "the file is neither CSV nor XLSX");
    }
    return CSV;
  }

  private static byte[] start(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(LOOKED_AT);
    }
  }

  private static boolean startsWith(byte[] bytes, byte[] mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || bytes[i] != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Programs, old .xls, PDF, archives: all hold control characters that no text has. */
  private static boolean isBinary(byte[] start) {
    if (startsWith(start, new byte[] {'%', 'P', 'D', 'F', '-'})) {
      return true;
    }
    for (byte b : start) {
      if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
        return true;
      }
    }
    return false;
  }
}
