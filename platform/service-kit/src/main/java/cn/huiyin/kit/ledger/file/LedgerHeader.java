package cn.huiyin.kit.ledger.file;

import cn.huiyin.kit.ledger.LedgerColumn;
import cn.huiyin.kit.ledger.file.LedgerUnreadable.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * 表头：which cell of the file belongs to which column of the ledger; the order is free. The columns
 * that a list of refused rows adds (row, column, reason) are passed over, so that a mended list can
 * be sent as it is.
 */
public final class LedgerHeader {
  /** Columns added to a list of refused rows. */
  public static final List<String> REFUSAL_COLUMNS = List.of("row", "column", "reason");

  private final List<String> names;
  private final List<LedgerColumn> columns;

  private LedgerHeader(List<String> names, List<LedgerColumn> columns) {
    this.names = names;
    this.columns = columns;
  }

  /**
   * Reads the first row.
   *
   * @throws LedgerUnreadable when there is none, or when columns are missing, unknown or doubled
   */
  public static LedgerHeader of(RawRow first, List<LedgerColumn> columns) throws LedgerUnreadable {
    if (first == null) {
      throw new LedgerUnreadable(Fault.CONTENT, "文件没有表头", "the file has no header row");
    }
    List<String> names = first.cells().stream().map(String::strip).toList();
    List<String> known = columns.stream().map(LedgerColumn::name).toList();
    if (names.stream()
        .noneMatch(known::contains)) { // its cells may be a person's data: not repeated
      throw new LedgerUnreadable(
          Fault.CONTENT,
          "第1行不是表头，应有列：" + String.join(", ", known),
          "row 1 is no header, expected the columns " + String.join(", ", known));
    }
    refuse("缺少列", "missing columns", filter(known, name -> !names.contains(name)));
    Predicate<String> passedOver = name -> name.isEmpty() || REFUSAL_COLUMNS.contains(name);
    refuse(
        "不认识的列",
        "unknown columns",
        filter(names, name -> !known.contains(name) && !passedOver.test(name)));
    Set<String> seen = new HashSet<>();
    refuse("重复的列", "doubled columns", filter(names, n -> known.contains(n) && !seen.add(n)));
    return new LedgerHeader(names, columns);
  }

  /** Cells by column name, in the order in which the ledger names its columns. */
  public Map<String, String> arrange(RawRow row) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (LedgerColumn column : columns) {
      int at = names.indexOf(column.name());
      cells.put(column.name(), at < row.cells().size() ? row.cells().get(at) : "");
    }
    return cells;
  }

  /** How many cells a row of this file has. */
  public int width() {
    return names.size();
  }

  private static void refuse(String chinese, String english, List<String> names)
      throws LedgerUnreadable {
    if (!names.isEmpty()) {
      String list = shortened(names);
      throw new LedgerUnreadable(
          Fault.CONTENT, "表头" + chinese + "：" + list, "header: " + english + ": " + list);
    }
  }

  /** A file that is no ledger at all may have anything in its first row. */
  private static String shortened(List<String> names) {
    List<String> shown = new ArrayList<>();
    for (String name : names.subList(0, Math.min(names.size(), 40))) {
      shown.add(name.length() > 40 ? name.substring(0, 40) + "…" : name);
    }
    return String.join(", ", shown);
  }

  private static List<String> filter(List<String> names, Predicate<String> of) {
    return names.stream().filter(of).toList();
  }
}
