package cn.huiyin.kit.ledger.run;

import cn.huiyin.kit.ledger.LedgerColumn;
import cn.huiyin.kit.ledger.LedgerRow;
import cn.huiyin.kit.ledger.RowRefused;
import cn.huiyin.kit.ledger.file.LedgerHeader;
import cn.huiyin.kit.ledger.file.RawRow;
import cn.huiyin.kit.ledger.store.PreparedRow;
import cn.huiyin.kit.privacy.BlindIndex;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** 行的准备：what can be said of a row before its importer sees it: its number, its hash, its form. */
final class RowPreparation {
  private static final int LONGEST_KEY = 200;
  private static final int LONGEST_CELL = 32_767; // Excel's own limit
  private static final char SEPARATOR =
      '\u001F'; // a control character, so in no cell that is taken

  private final String ledger;
  private final List<LedgerColumn> columns;
  private final LedgerHeader header;
  private final BlindIndex index;

  RowPreparation(String ledger, List<LedgerColumn> columns, LedgerHeader header, BlindIndex index) {
    this.ledger = ledger;
    this.columns = columns;
    this.header = header;
    this.index = index;
  }

  PreparedRow prepare(RawRow raw) {
    Map<String, String> cells = header.arrange(raw);
    LedgerRow row = new LedgerRow(raw.number(), key(cells), cells);
    String content = cells.values().stream().map(String::strip).collect(joined());
    String hash = HexFormat.of().formatHex(index.fingerprint("ledger:" + ledger, content));
    return new PreparedRow(row, List.copyOf(cells.values()), hash, fault(raw, row, cells));
  }

  private String key(Map<String, String> cells) {
    return columns.stream()
        .filter(LedgerColumn::key)
        .map(column -> cells.get(column.name()).strip())
        .collect(Collectors.joining("/"));
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(String.valueOf(SEPARATOR));
  }

  private RowRefused fault(RawRow raw, LedgerRow row, Map<String, String> cells) {
    if (raw.cells().size() != header.width()) {
      return new RowRefused(
          null,
          "应有%d列，实有%d列".formatted(header.width(), raw.cells().size()),
          "%d cells, not %d".formatted(raw.cells().size(), header.width()));
    }
    if (row.key().length() > LONGEST_KEY) {
      return row.refuse(columns.get(0).name(), "编号过长", "the number is too long");
    }
    return columns.stream()
        .map(column -> fault(column, row, cells.get(column.name())))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static RowRefused fault(LedgerColumn column, LedgerRow row, String cell) {
    if (column.required() && cell.isBlank()) {
      return row.refuse(column.name(), "必填项为空", "must not be blank");
    }
    if (cell.length() > LONGEST_CELL) {
      return row.refuse(column.name(), "内容过长", "too long");
    }
    boolean control = cell.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
    return control ? row.refuse(column.name(), "含有控制字符", "holds control characters") : null;
  }
}
