package cn.huiyin.embedded.contract;

import cn.huiyin.embedded.TestPlatform;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** 各表行数: how many rows a service's tables hold, to show that what was refused changed nothing. */
public final class TableRows {
  /**
   * Tables that fill and empty by themselves: what waits for Kafka, and for the audit chain's seal.
   */
  private static final Set<String> RESTLESS =
      Set.of("outbox", "inbox", "audit_unsealed", "audit_seal");

  private TableRows() {}

  /** Rows by table, without the restless ones and those named. */
  public static Map<String, Long> of(String service, String... others) {
    Map<String, Long> rows = new TreeMap<>();
    try (Connection connection = TestPlatform.shared().connectAsOwner(service);
        Statement statement = connection.createStatement()) {
      for (String table : tables(statement)) {
        if (!RESTLESS.contains(table) && !List.of(others).contains(table)) {
          try (ResultSet row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            rows.put(table, row.getLong(1));
          }
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> tables(Statement statement) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }
}
