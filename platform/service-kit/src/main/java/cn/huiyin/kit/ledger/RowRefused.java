package cn.huiyin.kit.ledger;

/**
 * 拒收的行：a row that cannot be true. The reasons are for the clerk who sent the ledger; they name no
 * person and repeat no cell.
 */
public class RowRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String column;
  private final String english;

  /**
   * @param column the column at fault; null where it is the row as a whole
   * @param chinese why, in one Chinese clause
   * @param english the same in English
   */
  public RowRefused(String column, String chinese, String english) {
    super(chinese, null, false, false); // thousands may come from one bad ledger: no stack traces
    this.column = column;
    this.english = english;
  }

  public String column() {
    return column;
  }

  public String chinese() {
    return getMessage();
  }

  public String english() {
    return english;
  }
}
