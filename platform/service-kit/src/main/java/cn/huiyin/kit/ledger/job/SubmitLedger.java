package cn.huiyin.kit.ledger.job;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.UuidV7;
import cn.huiyin.kit.ledger.file.LedgerFormat;
import cn.huiyin.kit.ledger.run.LedgerWorker;
import cn.huiyin.kit.ledger.store.LedgerJob;
import cn.huiyin.kit.ledger.store.Spool;
import cn.huiyin.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** 提交台账：checks type and header, keeps the file, and queues the job. */
@ApplicationScoped
public class SubmitLedger {
  private static final int RETRY_SECONDS = 30;

  private final LedgerFileCheck check;
  private final Spool spool;
  private final OrphanSweep sweep;
  private final SubmissionRecord record;
  private final LedgerWorker worker;

  public SubmitLedger(
      LedgerFileCheck check,
      Spool spool,
      OrphanSweep sweep,
      SubmissionRecord record,
      LedgerWorker worker) {
    this.check = check;
    this.spool = spool;
    this.sweep = sweep;
    this.record = record;
    this.worker = worker;
  }

  /**
   * The queued job; with an idempotency key used before, the job it made.
   *
   * @param key the caller's idempotency key, or null
   */
  public LedgerJob execute(String ledger, Path file, Actor actor, String key, Instant at)
      throws IOException, SQLException {
    LedgerFormat format = check.check(ledger, file);
    if (worker.isFull()) {
      throw Problems.tooMany(RETRY_SECONDS);
    }
    sweep.sweep();
    UUID id = UuidV7.at(at);
    boolean queued = false;
    try {
      String hash = spool.keep(id, file);
      Optional<LedgerJob> job = record.add(id, ledger, format, actor, key, hash);
      if (job.isEmpty()) {
        return earlier(ledger, actor, key, hash);
      }
      worker.submit(job.get());
      queued = true;
      return job.get();
    } finally {
      if (!queued) {
        spool.drop(id);
      }
    }
  }

  private LedgerJob earlier(String ledger, Actor actor, String key, String hash)
      throws SQLException {
    return record
        .byKey(actor, key)
        .filter(job -> job.ledger().equals(ledger) && job.fileHash().equals(hash))
        .orElseThrow(Problems::keyReused);
  }
}
