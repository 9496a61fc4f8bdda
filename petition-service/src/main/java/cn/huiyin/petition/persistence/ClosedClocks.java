package cn.huiyin.petition.persistence;

import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.calendar.data.CalendarEditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * 已停止期限的日历 (DOMAIN 2.9, rule 10): which runs ended before the present calendar was recorded, and
 * the calendar they were closed under. Every other run counts with the present one.
 */
@ApplicationScoped
public class ClosedClocks {
  private static final String CLOSED =
      "select petition_id, line, calendar_edition from petition_clock where petition_id = any (?)"
          + " and stopped_on is not null and calendar_edition < ?";

  private final DataSource dataSource;
  private final CalendarEditions editions;

  @Inject
  ClosedClocks(DataSource dataSource, CalendarEditions editions) {
    this.dataSource = dataSource;
    this.editions = editions;
  }

  /** One run of a clock. */
  public record Run(UUID petitionId, int line) {}

  /** 各期限适用的日历: the calendar of each run that was closed under an older one. */
  public Map<Run, StatutoryCalendar> calendars(Collection<UUID> petitions) {
    int present = editions.edition();
    Map<Run, StatutoryCalendar> closed = new HashMap<>();
    if (present == 0) {
      return closed;
    }
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(CLOSED)) {
      statement.setArray(1, connection.createArrayOf("uuid", petitions.toArray()));
      statement.setInt(2, present);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          closed.put(
              new Run(row.getObject(1, UUID.class), row.getInt(2)), editions.at(row.getInt(3)));
        }
      }
      return closed;
    } catch (SQLException e) {
      throw new IllegalStateException("closed clocks can't be read: " + e.getSQLState(), e);
    }
  }
}
