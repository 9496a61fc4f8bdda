package cn.huiyin.kit.ledger;

/**
 * 台账的列：a column that a ledger must have in its header.
 *
 * @param required whether every row must fill it
 * @param key whether it is the row's number, or part of it; such a column is always required
 */
public record LedgerColumn(String name, boolean required, boolean key) {

  /** The row's own number, by which a row sent again is known. */
  public static LedgerColumn key(String name) {
    return new LedgerColumn(name, true, true);
  }

  /** A column that every row fills. */
  public static LedgerColumn required(String name) {
    return new LedgerColumn(name, true, false);
  }

  /** A column that may be blank. */
  public static LedgerColumn optional(String name) {
    return new LedgerColumn(name, false, false);
  }
}
