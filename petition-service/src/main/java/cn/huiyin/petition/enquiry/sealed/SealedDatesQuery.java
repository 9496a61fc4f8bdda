package cn.huiyin.petition.enquiry.sealed;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.paging.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * 检举控告的存在与日期, newest first. What accuses the caller's own unit, or what the caller has an interest
 * in, isn't there (I-50, 第二十八条).
 */
@ApplicationScoped
class SealedDatesQuery {
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
  private static final UUID HIGHEST = new UUID(-1, -1);
  private static final String FOUND =
      """
      select p.id, p.petition_no, p.received_on, p.disposed_on, p.concluded_on,
        (select min(d.due_on) from clock_due d join petition_clock c
          on c.petition_id = d.petition_id and c.line = d.line
          where d.petition_id = p.id and c.stopped_on is null) due_on
      from petition p
      where p.sealed and p.stage <> 'VOID' and (? or p.accusation_reported_on is not null) and p.accused_unit is distinct from ?
        and not exists (select from recusal r where r.staff = ?
          and (r.petition_id = p.id or r.matter_no = p.matter_no))
        and p.received_on between ? and ? and (p.received_on, p.id) < (?, ?)
      order by p.received_on desc, p.id desc limit ?
      """;

  private final DataSource dataSource;

  @Inject
  SealedDatesQuery(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Some of them.
   *
   * @param all whether also those that were not reported to the leaders
   */
  List<SealedDates> find(
      SealedDatesFilter filter, boolean all, Cursor after, Actor viewer, int most) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(FOUND)) {
      statement.setBoolean(1, all);
      statement.setString(2, viewer.unit());
      statement.setString(3, viewer.staffId());
      statement.setObject(4, filter.receivedFrom == null ? LocalDate.EPOCH : filter.receivedFrom);
      statement.setObject(5, filter.receivedTo == null ? LAST : filter.receivedTo);
      statement.setObject(6, after == null ? LAST : after.key(0, LocalDate::parse));
      statement.setObject(7, after == null ? HIGHEST : after.key(1, UUID::fromString));
      statement.setInt(8, most);
      List<SealedDates> found = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.add(dates(row));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("sealed petitions can't be listed: " + e.getSQLState(), e);
    }
  }

  private static SealedDates dates(ResultSet row) throws SQLException {
    return new SealedDates(
        row.getObject("id", UUID.class),
        row.getString("petition_no"),
        row.getObject("received_on", LocalDate.class),
        row.getObject("disposed_on", LocalDate.class),
        row.getObject("due_on", LocalDate.class),
        row.getObject("concluded_on", LocalDate.class));
  }
}
