package cn.huiyin.kit.ledger.file;

import cn.huiyin.kit.ledger.file.LedgerUnreadable.Fault;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** CSV（RFC 4180，UTF-8，可带BOM）. */
final class CsvLedgerReader implements LedgerReader {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final RecordLimit limit;
  private final CSVParser parser;
  private Iterator<CSVRecord> records;
  private long number;

  CsvLedgerReader(Path file) throws IOException {
    var strictly = StandardCharsets.UTF_8.newDecoder(); // reports what isn't UTF-8
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(Files.newInputStream(file), strictly));
    limit = new RecordLimit(reader);
    parser = CSVParser.builder().setReader(limit).setFormat(CSVFormat.RFC4180).get();
  }

  @Override
  public RawRow next() throws IOException, LedgerUnreadable {
    try {
      RawRow row = read();
      while (row != null && row.isBlank()) {
        row = read();
      }
      return row;
    } catch (UncheckedIOException e) {
      throw unreadable(e.getCause());
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private RawRow read() throws IOException {
    if (records == null) {
      records = parser.iterator();
    }
    if (!records.hasNext()) {
      return null;
    }
    CSVRecord record = records.next();
    limit.rowEnded();
    number++;
    return new RawRow(number, number == 1 ? withoutMark(record) : record.toList());
  }

  private static List<String> withoutMark(CSVRecord header) {
    List<String> cells = new ArrayList<>(header.toList());
    String first = cells.get(0);
    if (!first.isEmpty() && first.charAt(0) == BYTE_ORDER_MARK) {
      cells.set(0, first.substring(1));
    }
    return cells;
  }

  /** The parser's own message may repeat a character of the content, so it isn't passed on. */
  private LedgerUnreadable unreadable(IOException e) throws IOException {
    long row = number + 1;
    if (e instanceof CharacterCodingException) {
      return new LedgerUnreadable(
          Fault.CONTENT,
          "第%d行附近不是UTF-8编码，请另存为UTF-8编码的CSV".formatted(row),
          "not UTF-8 near row %d, save the file as CSV in UTF-8".formatted(row));
    }
    if (e instanceof RecordLimit.RowTooLong) {
      return new LedgerUnreadable(
          Fault.CONTENT,
          "第%d行过长，可能是引号未闭合".formatted(row),
          "row %d is too long, a quote may not be closed".formatted(row));
    }
    if (e.getClass() != IOException.class && !(e instanceof CSVException)) {
      throw e;
    }
    return new LedgerUnreadable(
        Fault.CONTENT,
        "第%d行引号不配对".formatted(row),
        "the quotes of row %d don't pair".formatted(row));
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
