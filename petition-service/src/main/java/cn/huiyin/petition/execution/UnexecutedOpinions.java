package cn.huiyin.petition.execution;

import cn.huiyin.events.petition.ExecutionStatus;
import cn.huiyin.kit.paging.Cursor;
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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** 未执行清单: oldest service first, by key. Accusations have no opinion and are never here. */
@ApplicationScoped
class UnexecutedOpinions {
  private static final String SQL =
      """
      select id, petition_no, matter_no, dispatch_unit, opinion_served_on, execution_status, due_on
      from (
        select p.*, coalesce(p.execution_due_on, p.opinion_served_on + ?) due_on
        from petition p
        where p.execution_status is not null and p.execution_status <> 'DONE') p
      where not p.sealed
        and (?::text is null or p.dispatch_unit = ?)
        and (not ? or p.due_on < ?)
        and (p.opinion_served_on, p.id) > (?, ?)
      order by p.opinion_served_on, p.id limit ?
      """;
  private static final LocalDate BEFORE_ALL = LocalDate.of(1900, 1, 1);
  private static final UUID FIRST = new UUID(0, 0);

  private final DataSource dataSource;
  private final int days;

  /**
   * @param days {@code huiyin.petition.execution.days}: our policy, for the Regulation names no
   *     term: without a plan, so many days from service
   */
  @Inject
  UnexecutedOpinions(
      DataSource dataSource,
      @ConfigProperty(name = "huiyin.petition.execution.days", defaultValue = "60") int days) {
    this.dataSource = dataSource;
    this.days = days;
  }

  /**
   * Up to {@code most} of them.
   *
   * @param unit of this unit, or null for all
   * @param overdueOnly only what should have been done by that day
   * @param after cursor of two keys, or null
   */
  List<UnexecutedOpinion> find(
      String unit, boolean overdueOnly, LocalDate today, Cursor after, int most) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(SQL)) {
      statement.setInt(1, days);
      statement.setString(2, unit);
      statement.setString(3, unit);
      statement.setBoolean(4, overdueOnly);
      statement.setDate(5, Date.valueOf(today));
      LocalDate servedOn = after == null ? BEFORE_ALL : after.key(0, LocalDate::parse);
      statement.setDate(6, Date.valueOf(servedOn));
      statement.setObject(7, after == null ? FIRST : after.key(1, UUID::fromString));
      statement.setInt(8, most);
      return read(statement, today);
    } catch (SQLException e) {
      throw new IllegalStateException("opinions can't be listed: " + e.getSQLState(), e);
    }
  }

  private static List<UnexecutedOpinion> read(PreparedStatement statement, LocalDate today)
      throws SQLException {
    List<UnexecutedOpinion> found = new ArrayList<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        LocalDate dueOn = row.getDate(7).toLocalDate();
        found.add(
            new UnexecutedOpinion(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getDate(5).toLocalDate(),
                ExecutionStatus.valueOf(row.getString(6)),
                dueOn,
                dueOn.isBefore(today)));
      }
    }
    return found;
  }
}
