package cn.huiyin.kit.ledger.job;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.ledger.LedgerColumn;
import cn.huiyin.kit.ledger.LedgerImporter;
import cn.huiyin.kit.ledger.LedgerImporters;
import cn.huiyin.kit.ledger.store.LedgerJob;
import cn.huiyin.kit.ledger.store.LedgerJobs;
import cn.huiyin.kit.ledger.store.Refusals;
import cn.huiyin.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** 导入情况的查询. */
@ApplicationScoped
public class ImportedLedgers {
  private final OrphanSweep sweep;
  private final LedgerJobs jobs;
  private final Refusals refusals;
  private final LedgerImporters importers;
  private final ActJournal journal;

  public ImportedLedgers(
      OrphanSweep sweep,
      LedgerJobs jobs,
      Refusals refusals,
      LedgerImporters importers,
      ActJournal journal) {
    this.sweep = sweep;
    this.jobs = jobs;
    this.refusals = refusals;
    this.importers = importers;
    this.journal = journal;
  }

  /** The job as it now is; 404 where there is none. */
  public LedgerJob get(UUID id) throws IOException, SQLException {
    return sweep.find(id).orElseThrow(Problems::notFound);
  }

  /** Newest first; {@code before} is the last id of the page before, or null. */
  public List<LedgerJob> page(UUID before, int limit) throws SQLException {
    return jobs.page(before, limit);
  }

  /** The refused rows, whose cells are shown whole: that somebody looked is on record (I-52). */
  @Transactional
  public Refusals refusals(LedgerJob job, Actor viewer) {
    journal.recordView("ledger-import", job.id(), viewer, "refused-rows");
    return refusals;
  }

  /** The columns of the job's ledger, in the order in which refused rows keep their cells. */
  public List<LedgerColumn> columns(LedgerJob job) {
    return importers.of(job.ledger()).map(LedgerImporter::columns).orElse(List.of());
  }
}
