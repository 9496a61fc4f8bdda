package cn.huiyin.reporting.integrity;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** Counts that the checks ask the database for. */
@ApplicationScoped
class SqlCount {
  private final AgroalDataSource dataSource;

  @Inject
  SqlCount(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  long of(String sql) {
    return by("SELECT 'all', (" + sql + ")").getOrDefault("all", 0L);
  }

  /** Numbers by name, from rows of both. */
  Map<String, Long> by(String sql) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet row = statement.executeQuery()) {
      Map<String, Long> counts = new TreeMap<>();
      while (row.next()) {
        counts.put(row.getString(1), row.getLong(2));
      }
      return counts;
    } catch (SQLException e) {
      throw new IllegalStateException("a check can't count: " + e.getSQLState(), e);
    }
  }
}
