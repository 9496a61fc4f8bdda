package cn.huiyin.petition.integrity;

import cn.huiyin.kit.ops.CheckResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * 对账查询: a query that answers one row: how many were looked at, how many are wrong, and the number
 * of one that is.
 */
@ApplicationScoped
public class PetitionQuery {
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
}
