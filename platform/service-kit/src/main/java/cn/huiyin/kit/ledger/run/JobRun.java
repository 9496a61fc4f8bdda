package cn.huiyin.kit.ledger.run;

import cn.huiyin.kit.ledger.LedgerImporter;
import cn.huiyin.kit.ledger.file.LedgerHeader;
import cn.huiyin.kit.ledger.file.LedgerReader;
import cn.huiyin.kit.ledger.file.LedgerUnreadable;
import cn.huiyin.kit.ledger.file.RawRow;
import cn.huiyin.kit.ledger.store.JobState;
import cn.huiyin.kit.ledger.store.LedgerJob;
import cn.huiyin.kit.ledger.store.LedgerJob.Problem;
import cn.huiyin.kit.ledger.store.PreparedRow;
import cn.huiyin.kit.privacy.BlindIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** 一次导入：reads a file batch by batch and has each taken; at most one batch is in memory. */
final class JobRun {
  private final UUID job;
  private final LedgerImporter importer;
  private final BatchTaking taking;
  private final int batchSize;
  private final BooleanSupplier stopping;
  private List<PreparedRow> rows = new ArrayList<>();

  JobRun(
      UUID job,
      LedgerImporter importer,
      BatchTaking taking,
      int batchSize,
      BooleanSupplier stopping) {
    this.job = job;
    this.importer = importer;
    this.taking = taking;
    this.batchSize = batchSize;
    this.stopping = stopping;
  }

  /** How a run ended; {@code problem} is null when the file was read to its end. */
  record End(JobState state, Problem problem) {}

  /**
   * Takes all rows; where the file breaks off, those before.
   *
   * @throws IOException when the spooled file can't be read from disk
   */
  End run(LedgerJob of, Path file, BlindIndex index) throws IOException {
    try (LedgerReader reader = of.format().open(file)) {
      LedgerHeader header = LedgerHeader.of(reader.next(), importer.columns());
      RowPreparation preparation =
          new RowPreparation(importer.ledger(), importer.columns(), header, index);
      for (RawRow row = reader.next(); row != null; row = reader.next()) {
        rows.add(preparation.prepare(row));
        if (rows.size() == batchSize) {
          takeBatch();
        }
        if (stopping.getAsBoolean()) {
          return new End(JobState.INTERRUPTED, null);
        }
      }
      takeBatch();
      return new End(JobState.DONE, null);
    } catch (LedgerUnreadable e) {
      takeBatch();
      return new End(JobState.FAILED, new Problem(e.chinese(), e.english()));
    }
  }

  private void takeBatch() {
    List<PreparedRow> full = rows;
    rows = new ArrayList<>(batchSize);
    if (!full.isEmpty()) {
      taking.take(new Batch(job, importer, full));
    }
  }
}
