package cn.huiyin.kit.schedule;

import cn.huiyin.kit.time.StatutoryClockSource;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** 职责执行簿: one row for each duty, and the lock that lets one instance do it. */
@ApplicationScoped
class DutyBook {
  private static final String LOCK =
      "SELECT pg_try_advisory_xact_lock(hashtextextended('duty:' || ?, 0))";
  private static final String READ =
      "SELECT duty, period, last_day, done, finished_at, failed_at, failure, failures FROM duty_run";
  private static final String WRITE =
      """
      INSERT INTO duty_run (duty, period, last_day, done, finished_at, failed_at, failure, failures)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (duty) DO UPDATE SET period = excluded.period, last_day = excluded.last_day,
        done = excluded.done, finished_at = excluded.finished_at, failed_at = excluded.failed_at,
        failure = excluded.failure, failures = excluded.failures
      """;

  private final AgroalDataSource dataSource;

  @Inject
  DutyBook(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Takes the duty's lock until the end of the running transaction, unless another holds it. */
  boolean locked(String duty) {
    return ask(LOCK, duty, row -> row.getBoolean(1)).get(0);
  }

  DutyRun read(String duty) {
    List<DutyRun> runs = ask(READ + " WHERE duty = ?", duty, DutyBook::run);
    return runs.isEmpty() ? DutyRun.never(duty) : runs.get(0);
  }

  /** Whether the duty was ever looked at. */
  boolean knows(String duty) {
    return !ask(READ + " WHERE duty = ?", duty, DutyBook::run).isEmpty();
  }

  /** All duties that were ever done or tried, by name. */
  List<DutyRun> all() {
    return ask(READ + " ORDER BY duty", null, DutyBook::run);
  }

  void write(DutyRun run) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(WRITE)) {
      statement.setString(1, run.duty());
      statement.setString(2, run.period());
      statement.setObject(3, run.lastDay());
      statement.setLong(4, run.done());
      statement.setObject(5, run.finishedAt());
      statement.setObject(6, run.failedAt());
      statement.setString(7, run.failure());
      statement.setInt(8, run.failures());
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the duty's run isn't written: " + e.getSQLState(), e);
    }
  }

  private interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  private <T> List<T> ask(String sql, String duty, Reading<T> reading) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      if (duty != null) {
        statement.setString(1, duty);
      }
      List<T> found = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.add(reading.of(row));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("the duty's run can't be read: " + e.getSQLState(), e);
    }
  }

  private static DutyRun run(ResultSet row) throws SQLException {
    return new DutyRun(
        row.getString(1),
        row.getString(2),
        row.getObject(3, LocalDate.class),
        row.getLong(4),
        time(row, 5),
        time(row, 6),
        row.getString(7),
        row.getInt(8));
  }

  private static OffsetDateTime time(ResultSet row, int column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null
        ? null
        : time.atZoneSameInstant(StatutoryClockSource.ZONE).toOffsetDateTime();
  }
}
