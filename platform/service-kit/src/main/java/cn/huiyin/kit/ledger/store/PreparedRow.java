package cn.huiyin.kit.ledger.store;

import cn.huiyin.kit.ledger.LedgerRow;
import cn.huiyin.kit.ledger.RowRefused;
import java.util.List;

/**
 * 待收的行：a row ready to be taken or, where something is wrong with it already, to be refused.
 *
 * @param row the row as the importer reads it
 * @param cells its cells as they stood in the file, in the ledger's order
 * @param hash keyed hash of its content, hexadecimal
 * @param refusal why it is refused; null where it is to be taken
 */
public record PreparedRow(LedgerRow row, List<String> cells, String hash, RowRefused refusal) {

  public PreparedRow refused(RowRefused reason) {
    return new PreparedRow(row, cells, hash, reason);
  }

  public String key() {
    return row.key();
  }

  public long number() {
    return row.number();
  }
}
