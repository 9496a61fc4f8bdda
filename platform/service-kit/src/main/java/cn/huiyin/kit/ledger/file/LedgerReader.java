package cn.huiyin.kit.ledger.file;

import java.io.Closeable;
import java.io.IOException;

/** 逐行读取：gives a ledger file row by row, the header first. */
public interface LedgerReader extends Closeable {

  /**
   * The next row that is not blank; null at the end.
   *
   * @throws LedgerUnreadable when the file can't be understood from here on
   */
  RawRow next() throws IOException, LedgerUnreadable;
}
