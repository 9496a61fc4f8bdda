package cn.huiyin.mediation.integrity;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

/** 计数: one number per question, asked of the database. */
@ApplicationScoped
public class Counting {
  private final AgroalDataSource dataSource;

  @Inject
  public Counting(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  long of(String question) {
    return of(question, null);
  }

  long of(String question, Instant before) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(question)) {
      if (before != null) {
        statement.setTimestamp(1, Timestamp.from(before));
      }
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("not counted: " + e.getSQLState(), e);
    }
  }
}
