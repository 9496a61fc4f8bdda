package cn.huiyin.reporting.recount;

import cn.huiyin.reporting.eventlog.ArrayParameters;
import cn.huiyin.reporting.figures.Entry;
import cn.huiyin.reporting.recount.RecountResult.Difference;
import cn.huiyin.reporting.rollup.Cell;
import cn.huiyin.reporting.rollup.CellWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** 重算的草稿: tables that go with the transaction; memory holds only what is not yet written. */
final class RecountScratch {
  private static final int MOST_HELD = 5_000;
  private static final String KEY =
      "metric, day, division, channel, kind, subject, unit, trait, outcome";
  private static final String COMPARE =
      "SELECT metric, day, division, channel, kind, subject, unit, trait, outcome,"
          + " coalesce(r.quantity, 0), coalesce(c.quantity, 0)"
          + " FROM (SELECT "
          + KEY
          + ", sum(quantity)::bigint AS quantity FROM recount_cell GROUP BY "
          + KEY
          + ") c FULL JOIN rollup_daily r USING ("
          + KEY
          + ") WHERE coalesce(r.quantity, 0) <> coalesce(c.quantity, 0) ORDER BY "
          + KEY;
  private static final String CELLS =
      "SELECT count(*) FROM (SELECT 1 FROM recount_cell GROUP BY "
          + KEY
          + " HAVING sum(quantity) <> 0) cells";

  private final Connection connection;
  private final Map<Cell, Long> held = new HashMap<>();
  private final List<Member> members = new ArrayList<>();

  private record Member(String groupKey, UUID caseId) {}

  private RecountScratch(Connection connection) {
    this.connection = connection;
  }

  static RecountScratch create(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TEMP TABLE recount_cell (metric text, day date, division text, channel text,"
              + " kind text, subject text, unit text, trait text, outcome text, quantity bigint)"
              + " ON COMMIT DROP");
      statement.execute(
          "CREATE TEMP TABLE recount_member (group_key text, aggregate_id uuid) ON COMMIT DROP");
    }
    return new RecountScratch(connection);
  }

  void add(Entry entry) throws SQLException {
    held.merge(Cell.of(entry), entry.quantity(), Long::sum);
    if (held.size() >= MOST_HELD) {
      flush();
    }
  }

  void member(String groupKey, UUID caseId) throws SQLException {
    members.add(new Member(groupKey, caseId));
    if (members.size() >= MOST_HELD) {
      flush();
    }
  }

  void flush() throws SQLException {
    CellWriter.append(connection, "recount_cell", held);
    held.clear();
    if (!members.isEmpty()) {
      try (PreparedStatement statement =
          connection.prepareStatement(
              "INSERT INTO recount_member SELECT * FROM unnest(?::text[], ?::uuid[])")) {
        ArrayParameters<Member> rows = new ArrayParameters<>(statement, members);
        rows.put("text", Member::groupKey);
        rows.put("uuid", Member::caseId);
        statement.executeUpdate();
      }
      members.clear();
    }
  }

  RecountResult compare(long events, long millis) throws SQLException {
    List<Difference> shown = new ArrayList<>();
    long differences = 0;
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(MOST_HELD);
      try (ResultSet row = statement.executeQuery(COMPARE)) {
        while (row.next()) {
          differences++;
          if (shown.size() < RecountResult.MOST_SHOWN) {
            shown.add(difference(row));
          }
        }
      }
    }
    return new RecountResult(differences == 0, events, cells(), differences, shown, millis);
  }

  private long cells() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(CELLS)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static Difference difference(ResultSet row) throws SQLException {
    return new Difference(
        row.getString(1),
        row.getObject(2, LocalDate.class),
        Map.of(
            "division", row.getString(3),
            "channel", row.getString(4),
            "kind", row.getString(5),
            "subject", row.getString(6),
            "unit", row.getString(7),
            "trait", row.getString(8),
            "outcome", row.getString(9)),
        row.getLong(10),
        row.getLong(11));
  }
}
