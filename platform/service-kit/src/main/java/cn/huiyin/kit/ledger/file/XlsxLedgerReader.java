package cn.huiyin.kit.ledger.file;

import cn.huiyin.kit.ledger.file.LedgerUnreadable.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** XLSX：the first sheet of a workbook, read as a stream. */
final class XlsxLedgerReader implements LedgerReader {
  private final ReadableWorkbook workbook;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;
  private int width;
  private long lastRead = 0;

  private XlsxLedgerReader(ReadableWorkbook workbook) throws IOException {
    this.workbook = workbook;
    this.stream = workbook.getFirstSheet().openStream();
    this.rows = stream.iterator();
  }

  static XlsxLedgerReader open(Path file) throws IOException, LedgerUnreadable {
    ReadingOptions options = new ReadingOptions(XlsxPackage.hasFormats(file), true);
    ReadableWorkbook workbook = null;
    try {
      workbook = new ReadableWorkbook(file.toFile(), options);
      return new XlsxLedgerReader(workbook);
    } catch (IOException | RuntimeException e) {
      if (workbook != null) {
        workbook.close();
      }
      throw new LedgerUnreadable(Fault.TYPE, "不是可读取的XLSX工作簿", "not a readable XLSX workbook", e);
    }
  }

  @Override
  public RawRow next() throws LedgerUnreadable {
    try {
      while (rows.hasNext()) {
        Row row = rows.next();
        lastRead = row.getRowNum();
        width = width == 0 ? row.getCellCount() : width;
        RawRow raw = new RawRow(lastRead, cells(row));
        if (!raw.isBlank()) {
          return raw;
        }
      }
      return null;
    } catch (RuntimeException e) { // the reader wraps whatever is wrong with the XML or the zip
      throw new LedgerUnreadable(
          Fault.CONTENT,
          "工作簿在第%d行之后损坏".formatted(lastRead),
          "the workbook is broken after row %d".formatted(lastRead),
          e);
    }
  }

  /** Excel leaves out the blank cells at a row's end: they're put back. */
  private List<String> cells(Row row) {
    return Stream.iterate(0, column -> column + 1)
        .limit(Math.max(width, row.getCellCount()))
        .map(column -> row.getOptionalCell(column).map(XlsxCell::text).orElse(""))
        .toList();
  }

  @Override
  public void close() throws IOException {
    stream.close();
    workbook.close();
  }
}
