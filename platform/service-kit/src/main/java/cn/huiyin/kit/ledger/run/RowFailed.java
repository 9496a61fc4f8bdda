package cn.huiyin.kit.ledger.run;

import cn.huiyin.kit.ledger.RowRefused;

/** One row of a batch is refused: the batch is rolled back and goes on without that row. */
final class RowFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int index;
  private final transient RowRefused refusal;

  RowFailed(int index, RowRefused refusal) {
    super(null, null, false, false);
    this.index = index;
    this.refusal = refusal;
  }

  int index() {
    return index;
  }

  RowRefused refusal() {
    return refusal;
  }
}
