package cn.huiyin.kit.ledger;

import java.util.List;

/**
 * 台账的导入：one CDI bean for each ledger a service takes. Does for a row the same acts a user would do,
 * with the row's dates as business dates.
 */
public interface LedgerImporter {

  /** The ledger's name, as callers send it: "petitions". */
  String ledger();

  /** All columns of the ledger; the first is (the first part of) the row's number. */
  List<LedgerColumn> columns();

  /**
   * Called once for a batch of rows, in the transaction in which they're then taken one by one: the
   * place to load in one query what the rows will need. Does nothing unless overridden.
   */
  default void prepare(List<LedgerRow> rows) {}

  /**
   * Takes a new row, or one that says more than when it was last taken; then it continues the case.
   * Runs inside the transaction of its batch and may run again after a rollback.
   *
   * @throws RowRefused when the row cannot be true; so do a broken rule and an act not allowed
   */
  void take(LedgerRow row, LedgerActors actors);
}
