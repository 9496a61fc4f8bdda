package cn.huiyin.kit.ledger.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * 单行长度上限：a quote that is never closed would make the rest of the file one cell; this ends the
 * reading before it fills the memory.
 */
final class RecordLimit extends FilterReader {
  /**
   * Characters that may be read without a row coming to its end, the parser's own buffer included.
   */
  private static final int LONGEST = 2_000_000;

  private int sinceRow;

  RecordLimit(Reader in) {
    super(in);
  }

  void rowEnded() {
    sinceRow = 0;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(1);
    return read;
  }

  private void count(int read) throws IOException {
    sinceRow += read;
    if (sinceRow > LONGEST) {
      throw new RowTooLong();
    }
  }

  static final class RowTooLong extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
