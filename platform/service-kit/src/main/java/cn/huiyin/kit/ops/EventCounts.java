package cn.huiyin.kit.ops;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** How many events a service has written, has yet to send, and could not take. */
@ApplicationScoped
public class EventCounts {
  private final AgroalDataSource dataSource;

  @Inject
  public EventCounts(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Events of the case file by topic. */
  public Map<String, Long> publishedByTopic() {
    Map<String, Long> counts = new TreeMap<>();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("SELECT topic, count(*) FROM case_event GROUP BY topic");
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        counts.put(row.getString(1), row.getLong(2));
      }
      return counts;
    } catch (SQLException e) {
      throw new IllegalStateException("events can't be counted: " + e.getSQLState(), e);
    }
  }

  /** Events committed and not yet acknowledged by the broker. */
  public long outboxPending() {
    return count("SELECT count(*) FROM outbox");
  }

  /** Dead letters nobody has redriven. */
  public long deadLetters() {
    return count("SELECT count(*) FROM dead_letter WHERE redriven_at IS NULL");
  }

  /** Cases whose events are not numbered 1..n without a gap. */
  public long brokenHistories() {
    return count(
        "SELECT count(*) FROM (SELECT 1 FROM case_event GROUP BY aggregate_id"
            + " HAVING max(aggregate_version) <> count(*)) gaps");
  }

  private long count(String sql) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException("events can't be counted: " + e.getSQLState(), e);
    }
  }
}
