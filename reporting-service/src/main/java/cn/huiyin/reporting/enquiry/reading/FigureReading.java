package cn.huiyin.reporting.enquiry.reading;

import cn.huiyin.kit.problem.Problems;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** 读数: figures from the rollups; no case is looked at. */
@ApplicationScoped
public class FigureReading {
  private static final int MOST_LINES = 100_000;

  private final AgroalDataSource dataSource;

  @Inject
  public FigureReading(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * One line of an answer.
   *
   * @param under values of the question's cuts, in their order
   */
  public record Line(List<String> under, long quantity) {}

  /** The figure as one number. */
  public long total(FigureQuestion question) {
    List<Line> lines =
        lines(
            new FigureQuestion(
                question.figure(), question.period(), List.of(), question.filters()));
    return lines.isEmpty() ? 0 : lines.get(0).quantity();
  }

  /** The figure under each combination of its cuts that has any, in their order. */
  public List<Line> lines(FigureQuestion question) {
    SqlWhere where = new SqlWhere(question);
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(select(question, where))) {
      where.set(statement);
      try (ResultSet row = statement.executeQuery()) {
        return read(row, question.cuts().size());
      }
    } catch (SQLException e) {
      throw new ReadingFailed(e);
    }
  }

  private static String select(FigureQuestion question, SqlWhere where) {
    String cuts =
        question.cuts().stream().map(cut -> cut.sql() + ", ").collect(Collectors.joining());
    String sum = "SELECT " + cuts + "coalesce(sum(quantity), 0)::bigint FROM rollup_daily";
    if (cuts.isEmpty()) {
      return sum + where.sql();
    }
    String keys = question.cuts().stream().map(Cut::sql).collect(Collectors.joining(", "));
    return sum
        + where.sql()
        + " GROUP BY "
        + keys
        + " HAVING sum(quantity) <> 0 ORDER BY "
        + keys
        + " LIMIT "
        + (MOST_LINES + 1);
  }

  private static List<Line> read(ResultSet row, int cuts) throws SQLException {
    List<Line> lines = new ArrayList<>();
    while (row.next()) {
      List<String> under = new ArrayList<>(cuts);
      for (int i = 1; i <= cuts; i++) {
        under.add(row.getString(i));
      }
      lines.add(new Line(List.copyOf(under), row.getLong(cuts + 1)));
    }
    if (lines.size() > MOST_LINES) {
      throw Problems.badField(
          "groupBy", "分组过细，请缩小期间或者减少分组", "too many groups: ask for less at once");
    }
    return lines;
  }

  /** The rollups can't be read. */
  static final class ReadingFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReadingFailed(SQLException cause) {
      super("figures can't be read: " + cause.getSQLState(), cause);
    }
  }
}
