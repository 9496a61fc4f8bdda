package cn.huiyin.petition.watch.due;

import cn.huiyin.kit.calendar.data.CalendarEditions;
import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * 到期表与期限账一致: every line is what follows from the ledger and the calendar it names, and none is
 * missing or too many. Reads in pieces, so that memory is bounded.
 */
@ApplicationScoped
class DueDaysFollowLedger implements IntegrityCheck {
  private static final int PIECE = 2_000;
  private static final String BOTH =
      "select "
          + ClockRows.COLUMNS
          + ", d.petition_id due_petition, d.due_on, d.yellow_on, d.red_on, d.unit, d.late, d.noted,"
          + " d.missable, d.edition from petition_clock c full join clock_due d"
          + " on d.petition_id = c.petition_id and d.line = c.line"
          + " where d.petition_id is not null or (c.stopped_on is null and c.clock <> 'RATING_WIN')";

  private final DataSource dataSource;
  private final CalendarEditions editions;

  @Inject
  DueDaysFollowLedger(DataSource dataSource, CalendarEditions editions) {
    this.dataSource = dataSource;
    this.editions = editions;
  }

  @Override
  public String id() {
    return "I-03.due-days-follow-ledger";
  }

  @Override
  public CheckResult check() {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement statement = connection.prepareStatement(BOTH)) {
        statement.setFetchSize(PIECE);
        return compared(statement);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("due days can't be compared: " + e.getSQLState(), e);
    }
  }

  private CheckResult compared(PreparedStatement statement) throws SQLException {
    long looked = 0;
    long wrong = 0;
    UUID example = null;
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        looked++;
        if (!follows(row)) {
          wrong++;
          example = first(row.getObject("petition_id", UUID.class), row);
        }
      }
    }
    return wrong == 0
        ? CheckResult.ok(looked)
        : CheckResult.broken(looked, wrong + " due days don't follow, e.g. of " + example);
  }

  private static UUID first(UUID petition, ResultSet row) throws SQLException {
    return petition == null ? row.getObject("due_petition", UUID.class) : petition;
  }

  /** A line that still waits to be counted with the present calendar is judged by its own. */
  private boolean follows(ResultSet row) throws SQLException {
    UUID petition = row.getObject("petition_id", UUID.class);
    if (petition == null || row.getObject("due_petition") == null) {
      return false;
    }
    int edition = row.getInt("edition");
    if (edition < 0) {
      return true;
    }
    Optional<DueLine> line =
        DueLine.of(
            petition,
            row.getInt("line"),
            ClockRows.read(row),
            editions.at(ClockRows.edition(row, edition)),
            edition);
    return line.isPresent() && same(line.get(), row);
  }

  private static boolean same(DueLine line, ResultSet row) throws SQLException {
    return line.dueOn().equals(row.getObject("due_on", LocalDate.class))
        && line.yellowOn().equals(row.getObject("yellow_on", LocalDate.class))
        && line.redOn().equals(row.getObject("red_on", LocalDate.class))
        && Objects.equals(line.unit(), row.getString("unit"))
        && line.late() == row.getBoolean("late")
        && line.noted() == row.getBoolean("noted")
        && line.missable() == row.getBoolean("missable");
  }
}
