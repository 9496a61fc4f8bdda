package cn.huiyin.petition.importing.row;

import cn.huiyin.kit.ledger.LedgerRow;

/** 代码单元格: cells of a row that hold a code of a known shape. */
public final class Cells {
  private Cells() {}

  /** The code; refuses the row when the cell is blank or no code. */
  public static String code(LedgerRow row, String column, String shape) {
    return row.required(column, optionalCode(row, column, shape));
  }

  /** The code, or null when the cell is blank; refuses the row when it is no code. */
  public static String optionalCode(LedgerRow row, String column, String shape) {
    String code = row.text(column);
    if (code != null && !code.matches(shape)) {
      throw row.refuse(column, "代码格式不正确", "not a code");
    }
    return code;
  }
}
