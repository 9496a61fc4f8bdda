package cn.huiyin.kit.ledger.run;

import cn.huiyin.kit.ledger.LedgerImporter;
import cn.huiyin.kit.ledger.store.PreparedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** 一批：rows that follow one another in the file and are taken in one transaction. */
record Batch(UUID job, LedgerImporter importer, List<PreparedRow> rows) {

  long lastRow() {
    return rows.get(rows.size() - 1).number();
  }

  int size() {
    return rows.size();
  }

  /** The rows up to and including the refused one, which is now marked so. */
  Batch upToRefused(RowFailed failed) {
    List<PreparedRow> before = new ArrayList<>(rows.subList(0, failed.index()));
    before.add(rows.get(failed.index()).refused(failed.refusal()));
    return new Batch(job, importer, before);
  }

  /** The rows after the refused one; may be empty. */
  Batch afterRefused(RowFailed failed) {
    return new Batch(job, importer, rows.subList(failed.index() + 1, rows.size()));
  }

  Batch only(PreparedRow row) {
    return new Batch(job, importer, List.of(row));
  }
}
