package cn.huiyin.petition.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/**
 * 编号序列 (I-08): gap-free, for the next number is taken under the row's lock and with the transaction
 * that uses it; a rollback gives it back.
 */
@ApplicationScoped
public class NumberSeries {
  private static final String NEXT =
      """
      insert into number_series (series, last) values (?, 1)
      on conflict (series) do update set last = number_series.last + 1
      returning last
      """;
  private static final String TAKEN =
      """
      insert into number_series (series, last) values (?, ?)
      on conflict (series) do update set last = excluded.last
      where number_series.last < excluded.last
      """;

  private final DataSource dataSource;
  private final TransactionSynchronizationRegistry transaction;

  @Inject
  NumberSeries(DataSource dataSource, TransactionSynchronizationRegistry transaction) {
    this.dataSource = dataSource;
    this.transaction = transaction;
  }

  /** The next number of a series, from 1. */
  public long next(String series) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(NEXT)) {
      statement.setString(1, series);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("no number of the series: " + e.getSQLState(), e);
    }
  }

  /** A number given elsewhere: the series goes on after it. Asked once a transaction if lower. */
  public void taken(String series, long number) {
    Map<String, Long> known = knownInTransaction();
    if (known.getOrDefault(series, 0L) >= number) {
      return;
    }
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(TAKEN)) {
      statement.setString(1, series);
      statement.setLong(2, number);
      statement.executeUpdate();
      known.put(series, number);
    } catch (SQLException e) {
      throw new IllegalStateException("the series can't be moved: " + e.getSQLState(), e);
    }
  }

  private Map<String, Long> knownInTransaction() {
    @SuppressWarnings("unchecked")
    Map<String, Long> known = (Map<String, Long>) transaction.getResource(NumberSeries.class);
    if (known == null) {
      known = new HashMap<>();
      transaction.putResource(NumberSeries.class, known);
    }
    return known;
  }
}
