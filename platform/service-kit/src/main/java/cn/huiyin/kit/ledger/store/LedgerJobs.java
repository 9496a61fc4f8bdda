package cn.huiyin.kit.ledger.store;

import cn.huiyin.kit.ledger.store.LedgerJob.Problem;
import cn.huiyin.kit.ledger.store.LedgerJob.RowCounts;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 导入任务表. */
@ApplicationScoped
public class LedgerJobs {
  private static final String COLUMNS =
      "SELECT id, ledger, format, state, instance, submitted_by, idempotency_key,"
          + " encode(file_hash, 'hex') AS file_hash, taken,"
          + " known, refused, submitted_at, started_at, finished_at, problem, problem_english"
          + " FROM ledger_job ";
  private static final Problem STOPPED =
      new Problem("服务在导入途中停止，请重新提交同一文件", "the service stopped meanwhile, send the same file again");

  private final AgroalDataSource database;
  private final Clock clock;

  public LedgerJobs(AgroalDataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** False where the caller has used the idempotency key before; then nothing is stored. */
  public boolean insert(LedgerJob job) throws SQLException {
    return update(
            "INSERT INTO ledger_job (id, ledger, format, state, instance, submitted_by,"
                + " idempotency_key, file_hash, submitted_at) VALUES (?, ?, ?, ?, ?, ?, ?, decode(?, 'hex'), ?)"
                + " ON CONFLICT (submitted_by, idempotency_key) DO NOTHING",
            job.id(),
            job.ledger(),
            job.format().name(),
            job.state().name(),
            job.instance(),
            job.submittedBy(),
            job.idempotencyKey(),
            job.fileHash(),
            job.submittedAt())
        == 1;
  }

  public Optional<LedgerJob> find(UUID id) throws SQLException {
    return query("WHERE id = ?", id).stream().findFirst();
  }

  public Optional<LedgerJob> findByKey(String submittedBy, String key) throws SQLException {
    return query("WHERE submitted_by = ? AND idempotency_key = ?", submittedBy, key).stream()
        .findFirst();
  }

  /** Newest first; {@code before} is the last id of the page before, or null. */
  public List<LedgerJob> page(UUID before, int limit) throws SQLException {
    return before == null
        ? query("ORDER BY id DESC LIMIT ?", limit)
        : query("WHERE id < ? ORDER BY id DESC LIMIT ?", before, limit);
  }

  public void start(UUID id) throws SQLException {
    update("UPDATE ledger_job SET state = 'RUNNING', started_at = ? WHERE id = ?", now(), id);
  }

  /** Counts rows as dealt with; false where they had been counted up to there already. */
  public boolean advance(UUID id, long doneTo, RowCounts more) throws SQLException {
    return update(
            "UPDATE ledger_job SET done_to = ?, taken = taken + ?, known = known + ?,"
                + " refused = refused + ? WHERE id = ? AND done_to < ?",
            doneTo,
            more.taken(),
            more.known(),
            more.refused(),
            id,
            doneTo)
        == 1;
  }

  public void finish(UUID id, JobState state, Problem problem) throws SQLException {
    update(
        "UPDATE ledger_job SET state = ?, finished_at = ?, problem = ?, problem_english = ?"
            + " WHERE id = ?",
        state.name(),
        now(),
        problem == null ? null : problem.chinese(),
        problem == null ? null : problem.english(),
        id);
  }

  public void interrupt(UUID id) throws SQLException {
    finish(id, JobState.INTERRUPTED, STOPPED);
  }

  /** Unfinished jobs of processes that hold their lock no more: they're dead. */
  public List<LedgerJob> orphans() throws SQLException {
    return query(
        "WHERE state IN ('QUEUED', 'RUNNING') AND NOT EXISTS (SELECT FROM pg_locks l"
            + " WHERE l.locktype = 'advisory' AND l.objsubid = 1"
            + " AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())"
            + " AND (l.classid::bigint << 32 | l.objid::bigint)"
            + " = hashtextextended('ledger-instance:' || instance, 0))");
  }

  private List<LedgerJob> query(String condition, Object... values) throws SQLException {
    return Sql.query(database, COLUMNS + condition, JobRow::read, values);
  }

  private int update(String sql, Object... values) throws SQLException {
    return Sql.update(database, sql, values);
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
