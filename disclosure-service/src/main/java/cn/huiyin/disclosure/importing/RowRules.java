package cn.huiyin.disclosure.importing;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.kit.ledger.LedgerRow;

/** 逐列办理: an act that a rule stands against refuses the row at the column it came from. */
final class RowRules {
  private RowRules() {}

  static void act(LedgerRow row, String column, Runnable act) {
    try {
      act.run();
    } catch (RuleBroken broken) {
      throw row.refuse(column, broken.sentence(), broken.english());
    }
  }
}
