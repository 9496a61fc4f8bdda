package cn.huiyin.launcher.ledger;

import cn.huiyin.embedded.Await;
import cn.huiyin.launcher.Complaint;
import cn.huiyin.launcher.Console;
import cn.huiyin.launcher.http.Patient;
import cn.huiyin.launcher.http.ServiceClient;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Sends one ledger and follows its job. A service that is killed meanwhile is waited for, and the
 * ledger is sent again: a row sent twice adds nothing.
 */
final class LedgerUpload {
  private static final String PATH = "/api/v1/ledger-imports";
  private static final Duration LONGEST_JOB = Duration.ofHours(6);
  private static final int MOST_TRIES = 4;

  private final ServiceClient service;
  private final LedgerFile file;
  private final ProgressBar bar;

  LedgerUpload(ServiceClient service, LedgerFile file, Console console) {
    this.service = service;
    this.file = file;
    this.bar = new ProgressBar(console, file.ledger(), file.rows());
  }

  ImportJob send() {
    long begun = System.nanoTime();
    for (int attempt = 1; attempt <= MOST_TRIES; attempt++) {
      ImportJob job = followed(started());
      if (job.hasFailed()) {
        throw new Complaint(file.path() + " was not taken: " + job.problem());
      }
      if (job.isDone()) {
        bar.finish(job, (System.nanoTime() - begun) / 1e9);
        fetchRefusedRows(job);
        return job;
      }
    }
    throw new Complaint(
        file.path()
            + ": "
            + service.service()
            + " was interrupted again and again while it took"
            + " the rows: read its log, then import once more.");
  }

  private ImportJob started() {
    return Patient.ask(
        () -> ImportJob.of(service.postFile(PATH, "ledger", file.ledger(), file.path())));
  }

  private ImportJob followed(ImportJob begun) {
    AtomicReference<ImportJob> last = new AtomicReference<>(begun);
    Await.until(
        LONGEST_JOB,
        () -> {
          last.set(Patient.ask(() -> ImportJob.of(service.get(PATH + "/" + begun.id()))));
          bar.show(last.get().rowsRead());
          return last.get().isOver();
        });
    return last.get();
  }

  private void fetchRefusedRows(ImportJob job) {
    if (job.refused() > 0) {
      service.download(PATH + "/" + job.id() + "/refused-rows", file.refusedRows());
    }
  }
}
