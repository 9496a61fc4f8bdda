package cn.huiyin.petition.integrity;

import cn.huiyin.kit.ops.CheckResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * 对账查询: a query that answers one row: how many were looked at, how many are wrong, and the number
 * of one that is.
 */
@ApplicationScoped
public class PetitionQuery {
  private static final int FETCH = 500;

  private final DataSource dataSource;

  @Inject
  PetitionQuery(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** What the query finds. */
  public CheckResult ask(String sql, String wrong) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet row = statement.executeQuery()) {
      row.next();
      long looked = row.getLong(1);
      long broken = row.getLong(2);
      return broken == 0
          ? CheckResult.ok(looked)
          : CheckResult.broken(looked, broken + " " + wrong + ", e.g. " + row.getString(3));
    } catch (SQLException e) {
      throw new IllegalStateException("the check can't be asked: " + e.getSQLState(), e);
    }
  }

  /**
   * What a rule finds in the rows of a query, whose first column is a number to name.
   *
   * @param wrong what the broken rows are, as a sentence
   */
  public CheckResult judge(String sql, RowRule rule, String wrong) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setFetchSize(FETCH);
      long looked = 0;
      List<String> broken = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          looked++;
          if (!rule.holds(row)) {
            broken.add(row.getString(1));
          }
        }
      }
      return broken.isEmpty()
          ? CheckResult.ok(looked)
          : CheckResult.broken(looked, broken.size() + " " + wrong + ", e.g. " + broken.get(0));
    } catch (SQLException e) {
      throw new IllegalStateException("the check can't be asked: " + e.getSQLState(), e);
    }
  }

  /** What must hold of a row. */
  public interface RowRule {
    boolean holds(ResultSet row) throws SQLException;
  }
}
