package cn.huiyin.petition.watch.overdue;

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

/** 待入账的超期: petitions with a clock that was missed and not noted; a void one never was. */
@ApplicationScoped
public class OverdueRuns {
  private static final int MOST = 500;
  private static final String MISSED =
      """
      select distinct d.petition_id from clock_due d join petition p on p.id = d.petition_id
      where d.petition_id > ? and d.missable and not d.noted and d.due_on < ?
        and p.stage <> 'VOID'
      order by d.petition_id limit ?
      """;

  private final DataSource dataSource;

  @Inject
  OverdueRuns(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** The next petitions after an id that have one. */
  public List<UUID> petitionsAfter(UUID id, LocalDate today) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(MISSED)) {
      statement.setObject(1, id);
      statement.setObject(2, today);
      statement.setInt(3, MOST);
      List<UUID> found = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.add(row.getObject(1, UUID.class));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("overdue clocks can't be found: " + e.getSQLState(), e);
    }
  }
}
