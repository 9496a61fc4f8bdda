package cn.huiyin.kit.calendar.data;

import cn.huiyin.kit.calendar.HolidayNotice;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** 放假安排簿: the notices that were recorded, in the order they were. */
@ApplicationScoped
public class NoticeTable {
  private static final String ALL =
      "SELECT edition, year, off, make_up FROM holiday_notice ORDER BY edition";

  /** One at a time, so that a higher edition never commits before a lower one. */
  private static final String ONE_AT_A_TIME = "SELECT pg_advisory_xact_lock(1212765252)";

  private static final String KEEP =
      """
      INSERT INTO holiday_notice (edition, year, version, notice_no, off, make_up, recorded_at)
      SELECT (SELECT coalesce(max(edition), 0) + 1 FROM holiday_notice), ?, ?, ?, ?, ?, ?
      WHERE NOT EXISTS (SELECT FROM holiday_notice WHERE year = ? AND version >= ?)
      """;

  private final AgroalDataSource dataSource;
  private final Event<CalendarChanged> changes;
  private final Clock clock;

  @Inject
  public NoticeTable(AgroalDataSource dataSource, Event<CalendarChanged> changes, Clock clock) {
    this.dataSource = dataSource;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * Keeps a notice within the running transaction; an older version than one kept changes nothing.
   *
   * @param version number of the notice's event, from 1
   */
  public void keep(HolidayNotice notice, long version, String noticeNo) {
    try (Connection connection = dataSource.getConnection();
        Statement lock = connection.createStatement();
        PreparedStatement statement = connection.prepareStatement(KEEP)) {
      lock.execute(ONE_AT_A_TIME);
      statement.setInt(1, notice.year());
      statement.setLong(2, version);
      statement.setString(3, noticeNo);
      statement.setArray(4, dates(connection, notice.off()));
      statement.setArray(5, dates(connection, notice.makeUp()));
      statement.setTimestamp(6, Timestamp.from(clock.instant()));
      statement.setInt(7, notice.year());
      statement.setLong(8, version);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("holiday notice not kept: " + e.getSQLState(), e);
    }
    changes.fire(new CalendarChanged());
  }

  /** Every notice recorded, by its edition. */
  NavigableMap<Integer, HolidayNotice> all() {
    NavigableMap<Integer, HolidayNotice> notices = new TreeMap<>();
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(ALL)) {
      while (row.next()) {
        notices.put(
            row.getInt(1),
            new HolidayNotice(row.getInt(2), days(row.getArray(3)), days(row.getArray(4))));
      }
      return notices;
    } catch (SQLException e) {
      throw new IllegalStateException("holiday notices can't be read: " + e.getSQLState(), e);
    }
  }

  private static Array dates(Connection connection, Collection<LocalDate> days)
      throws SQLException {
    return connection.createArrayOf("date", days.stream().sorted().map(Date::valueOf).toArray());
  }

  private static Set<LocalDate> days(Array array) throws SQLException {
    return Arrays.stream((Date[]) array.getArray())
        .map(Date::toLocalDate)
        .collect(Collectors.toSet());
  }
}
