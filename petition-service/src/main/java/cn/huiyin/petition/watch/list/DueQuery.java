package cn.huiyin.petition.watch.list;

import cn.huiyin.petition.enquiry.search.SqlConditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** 清单查询: runs a select with its conditions, for a bounded time and number of rows. */
@ApplicationScoped
public class DueQuery {
  private static final int LONGEST_SECONDS = 10;

  private final DataSource dataSource;

  @Inject
  DueQuery(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Reads one row. */
  public interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  /**
   * The first rows.
   *
   * @param select up to where the conditions begin
   * @param tail what follows them, without the limit
   */
  public <T> List<T> rows(
      String select, SqlConditions conditions, String tail, int most, Reading<T> reading) {
    String sql = select + conditions.where() + tail + " limit " + most;
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setQueryTimeout(LONGEST_SECONDS);
      List<Object> values = conditions.values();
      for (int i = 0; i < values.size(); i++) {
        statement.setObject(i + 1, values.get(i));
      }
      List<T> found = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.add(reading.of(row));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("the list can't be read: " + e.getSQLState(), e);
    }
  }
}
