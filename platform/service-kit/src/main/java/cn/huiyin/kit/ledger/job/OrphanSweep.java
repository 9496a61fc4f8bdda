package cn.huiyin.kit.ledger.job;

import cn.huiyin.kit.ledger.store.LedgerJob;
import cn.huiyin.kit.ledger.store.LedgerJobs;
import cn.huiyin.kit.ledger.store.Spool;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** 中断任务的清理：marks the jobs of dead processes as interrupted and drops their files. */
@ApplicationScoped
public class OrphanSweep {
  private static final Logger LOG = Logger.getLogger(OrphanSweep.class);

  private final Instance instance;
  private final LedgerJobs jobs;
  private final Spool spool;

  OrphanSweep(Instance instance, LedgerJobs jobs, Spool spool) {
    this.instance = instance;
    this.jobs = jobs;
    this.spool = spool;
  }

  void start(@Observes StartupEvent event) throws SQLException, IOException {
    sweep();
  }

  /** Holds this process's own lock first, so that its own jobs never look dead. */
  void sweep() throws SQLException, IOException {
    instance.hold();
    for (LedgerJob job : jobs.orphans()) {
      LOG.infof("ledger job %s of a process that has ended is interrupted", job.id());
      jobs.interrupt(job.id());
      spool.drop(job.id());
    }
  }

  /** The job as it now is: one that waits for a dead process is interrupted before it is shown. */
  public Optional<LedgerJob> find(UUID id) throws SQLException, IOException {
    Optional<LedgerJob> job = jobs.find(id);
    boolean another = job.isPresent() && !job.get().instance().equals(instance.id());
    if (another && !job.get().state().isFinished()) {
      sweep();
      return jobs.find(id);
    }
    return job;
  }
}
