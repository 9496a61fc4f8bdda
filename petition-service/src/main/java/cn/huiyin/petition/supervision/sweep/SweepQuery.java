package cn.huiyin.petition.supervision.sweep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** 线索查询: pages by key through what may need supervision. */
@ApplicationScoped
class SweepQuery {
  private final DataSource dataSource;

  @Inject
  SweepQuery(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * A page after the key.
   *
   * @param sql its last three parameters are the key's petition and line, and how many
   * @param values its parameters before these; a list is bound as an array of texts
   */
  List<Found> page(String sql, List<Object> values, Found after, int most) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      int next = 1;
      for (Object value : values) {
        statement.setObject(
            next++,
            value instanceof List<?> list
                ? connection.createArrayOf("text", list.toArray())
                : value);
      }
      statement.setObject(next++, after.petitionId());
      statement.setInt(next++, after.line());
      statement.setInt(next, most);
      return read(statement);
    } catch (SQLException e) {
      throw new IllegalStateException("breaches can't be searched: " + e.getSQLState(), e);
    }
  }

  private static List<Found> read(PreparedStatement statement) throws SQLException {
    List<Found> found = new ArrayList<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        found.add(new Found(row.getObject(1, UUID.class), row.getInt(2)));
      }
    }
    return found;
  }
}
