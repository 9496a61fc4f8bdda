package cn.huiyin.reporting.enquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** 导出CSV: RFC 4180; a cell that a spreadsheet would run as a formula is escaped. */
final class FigureCsv {
  private static final String FORMULA_STARTS = "=+-@\t\r";
  private static final String END = "\r\n";

  private FigureCsv() {}

  /** Header and one line per group; a suppressed cell is blank. */
  static String of(FigureAnswer answer) {
    List<String> header = new ArrayList<>(answer.groupBy());
    header.add("quantity");
    StringBuilder text = new StringBuilder(line(header));
    if (answer.groupBy().isEmpty()) {
      text.append(shown(answer.value())).append(END);
    }
    for (FigureAnswer.Row row : answer.rows()) {
      row.under().forEach(value -> text.append(escaped(value)).append(','));
      text.append(shown(row.quantity())).append(END);
    }
    return text.toString();
  }

  private static String shown(Long quantity) {
    return quantity == null ? "" : quantity.toString();
  }

  private static String line(List<String> cells) {
    return cells.stream().map(FigureCsv::escaped).collect(Collectors.joining(",")) + END;
  }

  private static String escaped(String cell) {
    String safe =
        !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
