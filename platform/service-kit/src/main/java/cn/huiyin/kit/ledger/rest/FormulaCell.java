package cn.huiyin.kit.ledger.rest;

/** 公式单元格：a text that a spreadsheet would take for a formula is led by an apostrophe. */
final class FormulaCell {
  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  private FormulaCell() {}

  static String escaped(String cell) {
    return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
