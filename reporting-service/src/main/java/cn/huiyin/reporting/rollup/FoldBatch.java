package cn.huiyin.reporting.rollup;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** 逐批归纳: folds stored cases again, one transaction a batch. */
@ApplicationScoped
public class FoldBatch {
  private static final String AFTER =
      "SELECT aggregate_id FROM case_fact WHERE aggregate_id > ? ORDER BY aggregate_id LIMIT ?";

  private final AgroalDataSource dataSource;
  private final Refolding refolding;

  @Inject
  public FoldBatch(AgroalDataSource dataSource, Refolding refolding) {
    this.dataSource = dataSource;
    this.refolding = refolding;
  }

  /** The next cases in the order of their ids. */
  List<UUID> after(UUID last, int most) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(AFTER)) {
      statement.setObject(1, last);
      statement.setInt(2, most);
      try (ResultSet row = statement.executeQuery()) {
        List<UUID> cases = new ArrayList<>();
        while (row.next()) {
          cases.add(row.getObject(1, UUID.class));
        }
        return cases;
      }
    } catch (SQLException e) {
      throw new EventTaker.FoldingFailed(e);
    }
  }

  /** Folds these cases again. */
  @Transactional
  public void execute(Collection<UUID> cases) {
    try (Connection connection = dataSource.getConnection()) {
      EventTaker.alone(connection);
      refolding.refold(connection, cases);
    } catch (SQLException e) {
      throw new EventTaker.FoldingFailed(e);
    }
  }
}
