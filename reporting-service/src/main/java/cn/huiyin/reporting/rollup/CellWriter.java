package cn.huiyin.reporting.rollup;

import cn.huiyin.reporting.eventlog.ArrayParameters;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Adds quantities to cells: to the rollups, or to a recount's scratch table of the same columns.
 */
public final class CellWriter {
  private static final String ROWS =
      " (metric, day, division, channel, kind, subject, unit, trait, outcome, quantity)"
          + " SELECT * FROM unnest(?::text[], ?::date[], ?::text[], ?::text[], ?::text[],"
          + " ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[])";
  private static final String BY_DIFFERENCE =
      "INSERT INTO rollup_daily AS r"
          + ROWS
          + " ON CONFLICT (metric, day, division, channel, kind, subject, unit, trait, outcome)"
          + " DO UPDATE SET quantity = r.quantity + excluded.quantity";

  private CellWriter() {}

  /** Adds to the rollups, in the order of the cells, so that two writers never wait in a circle. */
  static void addToRollups(Connection connection, Map<Cell, Long> differences) throws SQLException {
    write(connection, BY_DIFFERENCE, new TreeMap<>(differences));
  }

  /** Adds rows to a table that has no key. */
  public static void append(Connection connection, String table, Map<Cell, Long> cells)
      throws SQLException {
    write(connection, "INSERT INTO " + table + ROWS, new TreeMap<>(cells));
  }

  private static void write(Connection connection, String sql, SortedMap<Cell, Long> cells)
      throws SQLException {
    if (cells.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      ArrayParameters<Map.Entry<Cell, Long>> rows =
          new ArrayParameters<>(statement, List.copyOf(cells.entrySet()));
      rows.put("text", cell -> cell.getKey().metric());
      rows.put("text", cell -> cell.getKey().day().toString());
      rows.put("text", cell -> cell.getKey().dims().division());
      rows.put("text", cell -> cell.getKey().dims().channel());
      rows.put("text", cell -> cell.getKey().dims().kind());
      rows.put("text", cell -> cell.getKey().dims().subject());
      rows.put("text", cell -> cell.getKey().dims().unit());
      rows.put("text", cell -> cell.getKey().dims().trait());
      rows.put("text", cell -> cell.getKey().dims().outcome());
      rows.put("int8", Map.Entry::getValue);
      statement.executeUpdate();
    }
  }
}
