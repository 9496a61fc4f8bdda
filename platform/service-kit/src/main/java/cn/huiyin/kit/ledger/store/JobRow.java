package cn.huiyin.kit.ledger.store;

import cn.huiyin.kit.ledger.file.LedgerFormat;
import cn.huiyin.kit.ledger.store.LedgerJob.Problem;
import cn.huiyin.kit.ledger.store.LedgerJob.RowCounts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;

/** 导入任务表的一行. */
final class JobRow {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private JobRow() {}

  static LedgerJob read(ResultSet row) throws SQLException {
    String problem = row.getString("problem");
    return new LedgerJob(
        row.getObject("id", UUID.class),
        row.getString("ledger"),
        LedgerFormat.valueOf(row.getString("format")),
        JobState.valueOf(row.getString("state")),
        row.getObject("instance", UUID.class),
        row.getString("submitted_by"),
        row.getString("idempotency_key"),
        row.getString("file_hash"),
        new RowCounts(row.getLong("taken"), row.getLong("known"), row.getLong("refused")),
        time(row, "submitted_at"),
        time(row, "started_at"),
        time(row, "finished_at"),
        problem == null ? null : new Problem(problem, row.getString("problem_english")));
  }

  private static OffsetDateTime time(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.atZoneSameInstant(ZONE).toOffsetDateTime();
  }
}
