package cn.huiyin.petition.watch.due;

import cn.huiyin.kit.calendar.data.CalendarEditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * 重算一批: locks the ledger rows it counts, so that an act that changes a clock meanwhile comes after
 * it and has the last word.
 */
@ApplicationScoped
class RecountBatch {
  private static final int MOST = 500;
  private static final String OLDER =
      """
      select distinct petition_id from (
        select petition_id from clock_due where edition < ? order by petition_id limit ?) d
      """;
  private static final String RUNS =
      "select "
          + ClockRows.COLUMNS
          + " from petition_clock c where c.petition_id = any (?)"
          + " order by c.petition_id, c.line for update of c";

  private final DataSource dataSource;
  private final CalendarEditions editions;
  private final DueTable table;

  @Inject
  RecountBatch(DataSource dataSource, CalendarEditions editions, DueTable table) {
    this.dataSource = dataSource;
    this.editions = editions;
    this.table = table;
  }

  /** Counts up to 500 lines of older editions anew; how many petitions they belong to. */
  @Transactional
  int execute(int edition) {
    try (Connection connection = dataSource.getConnection()) {
      Set<UUID> petitions = older(connection, edition);
      if (!petitions.isEmpty()) {
        table.replace(petitions, lines(connection, petitions, edition));
      }
      return petitions.size();
    } catch (SQLException e) {
      throw new IllegalStateException("due days not recounted: " + e.getSQLState(), e);
    }
  }

  private static Set<UUID> older(Connection connection, int edition) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(OLDER)) {
      statement.setInt(1, edition);
      statement.setInt(2, MOST);
      Set<UUID> petitions = new LinkedHashSet<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          petitions.add(row.getObject(1, UUID.class));
        }
      }
      return petitions;
    }
  }

  private List<DueLine> lines(Connection connection, Set<UUID> petitions, int edition)
      throws SQLException {
    List<DueLine> lines = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(RUNS)) {
      statement.setArray(1, connection.createArrayOf("uuid", petitions.toArray()));
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          line(row, edition).ifPresent(lines::add);
        }
      }
    }
    return lines;
  }

  private Optional<DueLine> line(ResultSet row, int edition) throws SQLException {
    return DueLine.of(
        row.getObject("petition_id", UUID.class),
        row.getInt("line"),
        ClockRows.read(row),
        editions.at(ClockRows.edition(row, edition)),
        edition);
  }
}
