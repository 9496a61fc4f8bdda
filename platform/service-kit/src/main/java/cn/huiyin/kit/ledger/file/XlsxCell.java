package cn.huiyin.kit.ledger.file;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** Excel单元格：the text a CSV of the same ledger would have. */
final class XlsxCell {
  /** A number format that shows years, months or days, outside quoted text and colours. */
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

  private static final Pattern DATE = Pattern.compile("[ymdh]", Pattern.CASE_INSENSITIVE);

  private XlsxCell() {}

  static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER || isNumericFormula(cell)) {
      return isDate(cell) ? date(cell.asDate()) : number(cell);
    }
    if (cell.getType() == CellType.BOOLEAN) {
      return cell.getRawValue().equals("1") ? "true" : "false";
    }
    String text = cell.getType() == CellType.FORMULA ? cell.getRawValue() : cell.getText();
    return text == null ? "" : text;
  }

  private static boolean isNumericFormula(Cell cell) {
    return cell.getType() == CellType.FORMULA && cell.getValue() instanceof Number;
  }

  private static boolean isDate(Cell cell) {
    String format = cell.getDataFormatString();
    return format != null
        && !format.toLowerCase(Locale.ROOT).equals("general")
        && DATE.matcher(QUOTED.matcher(format).replaceAll("")).find();
  }

  private static String date(LocalDateTime date) {
    return date.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? date.toLocalDate().toString()
        : date.toString();
  }

  private static String number(Cell cell) {
    BigDecimal number = cell.asNumber();
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
