package cn.huiyin.petition.watch.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;

/**
 * 提醒簿: one statement finds every clock that has a colour it wasn't reminded of for its present due
 * day. Done twice, it adds nothing.
 */
@ApplicationScoped
public class ReminderBook {
  private static final String REMIND =
      """
      insert into reminder (petition_id, line, clock, level, unit, due_on, raised_on)
      select d.petition_id, d.line, d.clock,
        case when d.due_on < t.day then 'OVERDUE' when d.red_on <= t.day then 'RED' else 'YELLOW' end,
        d.unit, d.due_on, t.day
      from clock_due d, (select ?::date as day) t
      where not d.late and d.unit is not null and d.yellow_on <= t.day
        and (d.missable or d.due_on >= t.day)
      order by d.due_on, d.petition_id, d.line
      on conflict on constraint reminded_once do nothing
      """;

  private final DataSource dataSource;

  @Inject
  ReminderBook(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Reminds of what is near or past on this day; how many reminders that makes. */
  public long remind(LocalDate today) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(REMIND)) {
      statement.setObject(1, today);
      return statement.executeLargeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("reminders not written: " + e.getSQLState(), e);
    }
  }
}
