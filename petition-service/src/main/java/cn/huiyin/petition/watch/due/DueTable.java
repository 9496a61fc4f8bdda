package cn.huiyin.petition.watch.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/** 到期表的写入: all lines of some petitions in one statement, those that are gone removed. */
@ApplicationScoped
class DueTable {
  private static final String REPLACE =
      """
      with line as (
        select * from unnest(?::uuid[], ?::int[], ?::text[], ?::text[], ?::date[], ?::date[],
          ?::date[], ?::date[], ?::boolean[], ?::boolean[], ?::boolean[], ?::boolean[], ?::int[])
          as l (petition_id, line, clock, unit, started_on, due_on, yellow_on, red_on,
            provisional, missable, late, noted, edition)),
      gone as (
        delete from clock_due d where d.petition_id = any (?::uuid[]) and not exists (
          select from line where line.petition_id = d.petition_id and line.line = d.line))
      insert into clock_due as d (petition_id, line, clock, unit, started_on, due_on, yellow_on,
        red_on, provisional, missable, late, noted, edition)
      select * from line
      on conflict (petition_id, line) do update set clock = excluded.clock, unit = excluded.unit,
        started_on = excluded.started_on, due_on = excluded.due_on,
        yellow_on = excluded.yellow_on, red_on = excluded.red_on,
        provisional = excluded.provisional, missable = excluded.missable, late = excluded.late,
        noted = excluded.noted, edition = excluded.edition, counted_at = now()
      """;

  private final DataSource dataSource;

  @Inject
  DueTable(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Makes these the lines of these petitions, within the running transaction. */
  void replace(Collection<UUID> petitions, List<DueLine> lines) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(REPLACE)) {
      Columns columns = new Columns(connection, statement, lines);
      columns.bind("uuid", DueLine::petitionId);
      columns.bind("int4", DueLine::line);
      columns.bind("text", line -> line.clock().name());
      columns.bind("text", DueLine::unit);
      columns.bind("date", line -> Date.valueOf(line.startedOn()));
      columns.bind("date", line -> Date.valueOf(line.dueOn()));
      columns.bind("date", line -> Date.valueOf(line.yellowOn()));
      columns.bind("date", line -> Date.valueOf(line.redOn()));
      columns.bind("bool", DueLine::provisional);
      columns.bind("bool", DueLine::missable);
      columns.bind("bool", DueLine::late);
      columns.bind("bool", DueLine::noted);
      columns.bind("int4", DueLine::edition);
      statement.setArray(14, connection.createArrayOf("uuid", petitions.toArray()));
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("due days not written: " + e.getSQLState(), e);
    }
  }

  /** Binds one array after the other. */
  private static final class Columns {
    private final Connection connection;
    private final PreparedStatement statement;
    private final List<DueLine> lines;
    private int next = 1;

    Columns(Connection connection, PreparedStatement statement, List<DueLine> lines) {
      this.connection = connection;
      this.statement = statement;
      this.lines = lines;
    }

    void bind(String type, Function<DueLine, Object> value) throws SQLException {
      statement.setArray(
          next++, connection.createArrayOf(type, lines.stream().map(value).toArray()));
    }
  }
}
