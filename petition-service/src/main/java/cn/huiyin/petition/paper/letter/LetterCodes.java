package cn.huiyin.petition.paper.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** 发文机关代字 (惠信访): the county's own, for each organ. */
@ApplicationScoped
public class LetterCodes {
  private static final String GET = "select letters from paper_letters where unit_code = ?";
  private static final String PUT =
      """
      insert into paper_letters (unit_code, letters) values (?, ?)
      on conflict (unit_code) do update set letters = excluded.letters
      """;

  private final DataSource dataSource;

  @Inject
  LetterCodes(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** The letters of an organ, if it has recorded any. */
  public Optional<String> of(String unitCode) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(GET)) {
      statement.setString(1, unitCode);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("no letters: " + e.getSQLState(), e);
    }
  }

  void put(String unitCode, String letters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(PUT)) {
      statement.setString(1, unitCode);
      statement.setString(2, letters);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the letters can't be kept: " + e.getSQLState(), e);
    }
  }
}
