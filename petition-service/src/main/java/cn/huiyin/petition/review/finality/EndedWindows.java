package cn.huiyin.petition.review.finality;

import cn.huiyin.kit.calendar.StatutoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * 可能期满的请求期限: petitions whose window started long enough ago; the calendar decides which have really
 * ended.
 */
@ApplicationScoped
class EndedWindows {
  private static final String SQL =
      """
      select distinct petition_id from petition_clock
      where stopped_on is null and clock in ('REVIEW_WIN30', 'REREVIEW_WIN30')
        and started_on < ? and petition_id > ?
      order by petition_id limit ?
      """;

  private final DataSource dataSource;

  @Inject
  EndedWindows(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Up to {@code most} petitions in the order of their ids, after the one given. */
  List<UUID> on(LocalDate today, UUID after, int most) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(SQL)) {
      statement.setDate(1, Date.valueOf(today.minusDays(StatutoryClock.REVIEW_WIN30.length())));
      statement.setObject(2, after);
      statement.setInt(3, most);
      List<UUID> ids = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          ids.add(row.getObject(1, UUID.class));
        }
      }
      return ids;
    } catch (SQLException e) {
      throw new IllegalStateException("ended windows can't be read: " + e.getSQLState(), e);
    }
  }
}
