package cn.huiyin.petition.watch.duty;

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
 * 未签收的转送、交办: dispatches before yesterday that nobody confirmed. Sealed ones end by the discipline
 * organ's own receipt and are never deemed received.
 */
@ApplicationScoped
class UnreceivedDispatches {
  private static final int MOST = 500;
  private static final String UNRECEIVED =
      """
      select id from petition
      where stage = 'DISPATCHED' and not sealed and dispatched_on < ? and id > ?
      order by id limit ?
      """;

  private final DataSource dataSource;

  @Inject
  UnreceivedDispatches(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** The next petitions after an id. */
  List<UUID> petitionsAfter(UUID id, LocalDate today) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(UNRECEIVED)) {
      statement.setObject(1, today.minusDays(1));
      statement.setObject(2, id);
      statement.setInt(3, MOST);
      List<UUID> found = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.add(row.getObject(1, UUID.class));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("dispatches can't be found: " + e.getSQLState(), e);
    }
  }
}
