package cn.huiyin.kit.ledger.run;

import cn.huiyin.kit.ledger.LedgerActors;
import cn.huiyin.kit.ledger.LedgerRow;
import cn.huiyin.kit.ledger.LedgerSettings;
import cn.huiyin.kit.ledger.RowRefused;
import cn.huiyin.kit.ledger.store.LedgerJob.RowCounts;
import cn.huiyin.kit.ledger.store.LedgerJobs;
import cn.huiyin.kit.ledger.store.PreparedRow;
import cn.huiyin.kit.ledger.store.Refusals;
import cn.huiyin.kit.ledger.store.RowBook;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 一批一事务：the acts of a batch's rows, what is remembered of the rows, the refusals and the job's
 * counts are written together or not at all.
 */
@ApplicationScoped
class BatchTransaction {
  private final RowBook book;
  private final Refusals refusals;
  private final LedgerJobs jobs;
  private final LedgerSettings settings;

  BatchTransaction(RowBook book, Refusals refusals, LedgerJobs jobs, LedgerSettings settings) {
    this.book = book;
    this.refusals = refusals;
    this.jobs = jobs;
    this.settings = settings;
  }

  /**
   * @throws RowFailed when a row is refused; nothing of the batch is kept then
   */
  @ActivateRequestContext
  void take(Batch batch) {
    QuarkusTransaction.requiringNew()
        .timeout(Math.toIntExact(settings.batchTimeout().toSeconds()))
        .call(
            () -> {
              takeInTransaction(batch);
              return null;
            });
  }

  private void takeInTransaction(Batch batch) throws SQLException {
    String ledger = batch.importer().ledger();
    book.lock(ledger);
    List<String> keys = batch.rows().stream().map(PreparedRow::key).distinct().toList();
    Map<String, String> hashes = new HashMap<>(book.hashes(ledger, keys));
    List<PreparedRow> refused = batch.rows().stream().filter(r -> r.refusal() != null).toList();
    if (!count(batch, hashes, refused.size())) {
      return; // an earlier attempt was committed although its answer was lost
    }
    Map<String, String> taken = takeRows(batch, hashes);
    book.remember(ledger, batch.job(), taken);
    refusals.add(batch.job(), refused);
  }

  private boolean count(Batch batch, Map<String, String> hashes, int refused) throws SQLException {
    Map<String, String> seen = new HashMap<>(hashes);
    int known = 0;
    for (PreparedRow row : batch.rows()) {
      if (row.refusal() == null && row.hash().equals(seen.put(row.key(), row.hash()))) {
        known++;
      }
    }
    RowCounts counts = new RowCounts(batch.size() - known - refused, known, refused);
    return jobs.advance(batch.job(), batch.lastRow(), counts);
  }

  private static Map<String, String> takeRows(Batch batch, Map<String, String> hashes) {
    Map<String, String> taken = new LinkedHashMap<>();
    prepare(batch, hashes);
    for (int i = 0; i < batch.size(); i++) {
      PreparedRow row = batch.rows().get(i);
      if (row.refusal() == null && !row.hash().equals(hashes.get(row.key()))) {
        take(batch, i);
        hashes.put(row.key(), row.hash());
        taken.put(row.key(), row.hash());
      }
    }
    return taken;
  }

  private static void prepare(Batch batch, Map<String, String> hashes) {
    List<LedgerRow> fresh =
        batch.rows().stream()
            .filter(row -> row.refusal() == null)
            .filter(row -> !row.hash().equals(hashes.get(row.key())))
            .map(PreparedRow::row)
            .toList();
    if (!fresh.isEmpty()) {
      batch.importer().prepare(fresh);
    }
  }

  private static void take(Batch batch, int index) {
    try {
      batch.importer().take(batch.rows().get(index).row(), LedgerActors.recorded());
    } catch (RuntimeException e) {
      Optional<RowRefused> refusal = Failure.of(e).refusal();
      throw refusal.isPresent() ? new RowFailed(index, refusal.get()) : e;
    }
  }
}
