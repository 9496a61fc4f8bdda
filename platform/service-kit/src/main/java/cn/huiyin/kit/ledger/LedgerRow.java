package cn.huiyin.kit.ledger;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * 台账的一行：reads a row's cells by column name. A blank cell is absent; a cell that isn't what it
 * should be refuses the row with its column and the reason.
 */
public final class LedgerRow {
  private final long number;
  private final String key;
  private final Map<String, String> cells;

  /**
   * @param number the row's number in the file; the header is row 1
   * @param key the row's own number in the ledger
   * @param cells text by column, one entry for every column of the ledger; blank or null is absent
   */
  public LedgerRow(long number, String key, Map<String, String> cells) {
    this.number = number;
    this.key = key;
    this.cells = cells;
  }

  /** The row's number in the file; the header is row 1. */
  public long number() {
    return number;
  }

  /** The row's own number in the ledger: petitionNo, caseNo, … */
  public String key() {
    return key;
  }

  /** The cell's text without surrounding blanks; null when blank. */
  public String text(String column) {
    if (!cells.containsKey(column)) {
      throw new IllegalArgumentException("the ledger has no column " + column);
    }
    String text = cells.get(column);
    return text == null || text.isBlank() ? null : text.strip();
  }

  public boolean has(String column) {
    return text(column) != null;
  }

  /** The cell's text; refuses the row when blank. */
  public String required(String column) {
    return required(column, text(column));
  }

  /** What another reading of the column gave; refuses the row when that was absent. */
  public <T> T required(String column, T value) {
    if (value == null) {
      throw refuse(column, "必填项为空", "must not be blank");
    }
    return value;
  }

  /** ISO date, 2023-05-01. */
  public LocalDate date(String column) {
    String text = text(column);
    return text == null ? null : CellReading.date(this, column, text);
  }

  /** ISO date and time, in Asia/Shanghai where no offset is given; a date alone means its start. */
  public OffsetDateTime dateTime(String column) {
    String text = text(column);
    return text == null ? null : CellReading.dateTime(this, column, text);
  }

  /** A whole number from {@code min} to {@code max}. */
  public Integer integer(String column, int min, int max) {
    String text = text(column);
    return text == null ? null : CellReading.integer(this, column, text, min, max);
  }

  /** true or false (是, 否, 1, 0); blank is false. */
  public boolean bool(String column) {
    String text = text(column);
    return text != null && CellReading.bool(this, column, text);
  }

  /** Parts joined by ";"; empty when blank. */
  public List<String> list(String column) {
    String text = text(column);
    return text == null ? List.of() : CellReading.list(text);
  }

  /** A code of the given kind. */
  public <E extends Enum<E>> E oneOf(String column, Class<E> codes) {
    String text = text(column);
    return text == null ? null : CellReading.oneOf(this, column, text, codes);
  }

  /** The cell's text, at most so many characters. */
  public String text(String column, int longest) {
    String text = text(column);
    if (text != null && text.codePointCount(0, text.length()) > longest) {
      throw refuse(column, "超过" + longest + "字", "longer than " + longest + " characters");
    }
    return text;
  }

  /** The refusal of this row for a reason of the importer's; to be thrown. */
  public RowRefused refuse(String column, String chinese, String english) {
    return new RowRefused(column, chinese, english);
  }

  /** Number and key only: cells are personal data. */
  @Override
  public String toString() {
    return "row " + number + " (" + key + ")";
  }
}
