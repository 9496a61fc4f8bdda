package cn.huiyin.kit.ledger.job;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.ledger.file.LedgerFormat;
import cn.huiyin.kit.ledger.store.JobState;
import cn.huiyin.kit.ledger.store.LedgerJob;
import cn.huiyin.kit.ledger.store.LedgerJob.RowCounts;
import cn.huiyin.kit.ledger.store.LedgerJobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** 提交的记录：the queued job and the audit line that says who sent the ledger. */
@ApplicationScoped
class SubmissionRecord {
  private final LedgerJobs jobs;
  private final Instance instance;
  private final ActJournal journal;
  private final Clock clock;

  SubmissionRecord(LedgerJobs jobs, Instance instance, ActJournal journal, Clock clock) {
    this.jobs = jobs;
    this.instance = instance;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * The new job, or nothing where the caller's idempotency key was used before.
   *
   * @param key the caller's idempotency key, or null
   */
  @Transactional
  Optional<LedgerJob> add(
      UUID id, String ledger, LedgerFormat format, Actor actor, String key, String fileHash)
      throws SQLException {
    LedgerJob job =
        new LedgerJob(
            id,
            ledger,
            format,
            JobState.QUEUED,
            instance.id(),
            actor.staffId(),
            key,
            fileHash,
            RowCounts.NONE,
            OffsetDateTime.now(clock),
            null,
            null,
            null);
    if (!jobs.insert(job)) {
      return Optional.empty();
    }
    journal.recordDeed("ledger.submitted", "ledger-import", id, actor, ledger);
    return Optional.of(job);
  }

  /** The job made with this key before. */
  Optional<LedgerJob> byKey(Actor actor, String key) throws SQLException {
    return jobs.findByKey(actor.staffId(), key);
  }
}
