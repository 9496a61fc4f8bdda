package cn.huiyin.petition.enquiry.search;

import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGStatement;

/** 目录查询: runs a query for lines of a list, each time planned for its own values. */
@ApplicationScoped
public class SummaryQuery {
  private static final String TOO_LONG = "57014";

  private final DataSource dataSource;
  private final SearchSettings settings;

  @Inject
  SummaryQuery(DataSource dataSource, SearchSettings settings) {
    this.dataSource = dataSource;
    this.settings = settings;
  }

  /** The petitions that meet the conditions, the longest waiting first. */
  public List<PetitionSummary> oldest(
      SqlConditions conditions, Cursor after, int most, TextsShown texts) {
    SqlConditions wanted = new SqlConditions().add(conditions);
    if (after != null) {
      wanted.add("(p.received_at, p.id) > (?, ?)", Span.place(after));
    }
    List<Object> values = new ArrayList<>(wanted.values());
    values.add(most);
    return read(
        "select "
            + SummaryRow.COLUMNS
            + " from petition p join petition_content c on c.petition_id = p.id"
            + wanted.where()
            + " order by p.received_at, p.id limit ?",
        values,
        texts);
  }

  /** How many petitions meet the conditions. */
  public long count(SqlConditions conditions) {
    String sql = "select count(*) from petition p" + conditions.where();
    return run(
        sql,
        conditions.values(),
        rows -> {
          rows.next();
          return rows.getLong(1);
        });
  }

  /** The lines a query finds; its columns are {@link SummaryRow#COLUMNS}. */
  List<PetitionSummary> read(String sql, List<Object> values, TextsShown texts) {
    return run(
        sql,
        values,
        rows -> {
          List<PetitionSummary> found = new ArrayList<>();
          while (rows.next()) {
            found.add(SummaryRow.read(rows, texts));
          }
          return found;
        });
  }

  private <T> T run(String sql, List<Object> values, Reading<T> reading) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      // A plan kept for any value would be wrong for a rare one.
      statement.unwrap(PGStatement.class).setPrepareThreshold(0);
      statement.setQueryTimeout(settings.longestSeconds());
      int place = 1;
      for (Object value : values) {
        statement.setObject(place++, value);
      }
      try (ResultSet rows = statement.executeQuery()) {
        return reading.of(rows);
      }
    } catch (SQLException e) {
      if (TOO_LONG.equals(e.getSQLState())) {
        throw Problems.unavailable();
      }
      throw new IllegalStateException("petitions can't be searched: " + e.getSQLState(), e);
    }
  }

  /** What is made of the rows. */
  private interface Reading<T> {
    T of(ResultSet rows) throws SQLException;
  }
}
