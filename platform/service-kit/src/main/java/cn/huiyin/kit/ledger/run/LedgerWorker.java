package cn.huiyin.kit.ledger.run;

import cn.huiyin.kit.ledger.LedgerSettings;
import cn.huiyin.kit.ledger.run.JobRun.End;
import cn.huiyin.kit.ledger.store.JobState;
import cn.huiyin.kit.ledger.store.LedgerJob;
import cn.huiyin.kit.ledger.store.LedgerJobs;
import cn.huiyin.kit.ledger.store.Spool;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** 导入线程：one in each service, does the jobs one after the other. */
@ApplicationScoped
public class LedgerWorker {
  private static final Logger LOG = Logger.getLogger(LedgerWorker.class);
  private static final Duration UNTIL_STOPPED = Duration.ofDays(365);
  private static final int SECONDS_TO_STOP = 8;

  private final LedgerJobs jobs;
  private final JobRuns runs;
  private final Spool spool;
  private final LedgerSettings settings;
  private final ThreadPoolExecutor thread =
      new ThreadPoolExecutor(
          1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), LedgerWorker::named);
  private volatile boolean stopping;

  public LedgerWorker(LedgerJobs jobs, JobRuns runs, Spool spool, LedgerSettings settings) {
    this.jobs = jobs;
    this.runs = runs;
    this.spool = spool;
    this.settings = settings;
  }

  public void submit(LedgerJob job) {
    thread.execute(() -> work(job));
  }

  public boolean isFull() {
    return thread.getQueue().size() >= settings.maxWaiting();
  }

  public void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopping = true;
    thread.shutdown();
    if (!thread.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
      LOG.warn("a ledger import is still in its batch, which will be rolled back");
    }
  }

  private void work(LedgerJob job) {
    DatabasePatience patience = new DatabasePatience(UNTIL_STOPPED, () -> stopping);
    try {
      End end = stopping ? new End(JobState.INTERRUPTED, null) : started(job, patience);
      patience.run(() -> finish(job, end));
      spool.drop(job.id());
    } catch (IOException | RuntimeException e) {
      LOG.errorf("ledger job %s: %s", job.id(), Failure.of(e).withoutContent());
    }
  }

  private End started(LedgerJob job, DatabasePatience patience) {
    patience.run(() -> jobs.start(job.id()));
    return runs.run(job, () -> stopping);
  }

  private void finish(LedgerJob job, End end) throws Exception {
    if (end.state() == JobState.INTERRUPTED) {
      jobs.interrupt(job.id());
    } else {
      jobs.finish(job.id(), end.state(), end.problem());
    }
  }

  private static Thread named(Runnable work) {
    return new Thread(work, "ledger-import");
  }
}
