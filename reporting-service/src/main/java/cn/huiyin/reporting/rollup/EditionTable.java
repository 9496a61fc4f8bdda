package cn.huiyin.reporting.rollup;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** 目录版次表. */
@ApplicationScoped
public class EditionTable {
  private static final String SET =
      "INSERT INTO fold_edition (edition) VALUES (?)"
          + " ON CONFLICT (only_row) DO UPDATE SET edition = excluded.edition";

  private final AgroalDataSource dataSource;

  @Inject
  public EditionTable(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** The edition that everything stored was folded by, or null. */
  String folded() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("SELECT edition FROM fold_edition");
        ResultSet row = statement.executeQuery()) {
      return row.next() ? row.getString(1) : null;
    } catch (SQLException e) {
      throw new EventTaker.FoldingFailed(e);
    }
  }

  /** Everything stored is now folded by this edition. */
  void fold(String edition) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(SET)) {
      statement.setString(1, edition);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new EventTaker.FoldingFailed(e);
    }
  }
}
