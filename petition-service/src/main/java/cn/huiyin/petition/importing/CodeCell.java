package cn.huiyin.petition.importing;

import cn.huiyin.kit.ledger.LedgerRow;

/** 代码单元格: cells that hold a code of a known shape. */
final class CodeCell {
  private CodeCell() {}

  /** The code, or null when the cell is blank; refuses the row when it is no code. */
  static String read(LedgerRow row, String column, String shape) {
    String code = row.text(column);
    if (code != null && !code.matches(shape)) {
      throw row.refuse(column, "代码格式不正确", "not a code");
    }
    return code;
  }

  /** The code; refuses the row when the cell is blank or no code. */
  static String require(LedgerRow row, String column, String shape) {
    return row.required(column, read(row, column, shape));
  }
}
