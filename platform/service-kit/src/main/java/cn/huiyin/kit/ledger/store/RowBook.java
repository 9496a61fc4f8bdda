package cn.huiyin.kit.ledger.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** 行簿：which rows of a ledger were taken, and with what content. */
@ApplicationScoped
public class RowBook {
  private final AgroalDataSource database;
  private final Clock clock;

  public RowBook(AgroalDataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Two instances that take the same ledger take its batches one after the other. */
  public void lock(String ledger) throws SQLException {
    Sql.query(
        database,
        "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))",
        row -> null,
        "ledger:" + ledger);
  }

  /** Hashes of those of the rows that were taken before, by key. */
  public Map<String, String> hashes(String ledger, Collection<String> keys) throws SQLException {
    Map<String, String> hashes = new HashMap<>();
    Sql.query(
        database,
        "SELECT row_key, encode(row_hash, 'hex') FROM ledger_row WHERE ledger = ? AND row_key = ANY (?)",
        row -> hashes.put(row.getString(1), row.getString(2)),
        ledger,
        keys.toArray(String[]::new));
    return hashes;
  }

  public void remember(String ledger, UUID job, Map<String, String> taken) throws SQLException {
    if (taken.isEmpty()) {
      return;
    }
    Sql.update(
        database,
        "INSERT INTO ledger_row (ledger, row_key, row_hash, job_id, taken_at)"
            + " SELECT ?, t.row_key, decode(t.row_hash, 'hex'), ?, ? FROM unnest(?, ?) AS t (row_key, row_hash)"
            + " ON CONFLICT (ledger, row_key) DO UPDATE SET row_hash = excluded.row_hash,"
            + " job_id = excluded.job_id, taken_at = excluded.taken_at",
        ledger,
        job,
        OffsetDateTime.now(clock),
        taken.keySet().toArray(String[]::new),
        taken.values().toArray(String[]::new));
  }
}
