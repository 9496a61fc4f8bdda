package cn.huiyin.petition.enquiry.search;

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
class SummaryQuery {
  private static final String TOO_LONG = "57014";

  private final DataSource dataSource;
  private final SearchSettings settings;

  @Inject
  SummaryQuery(DataSource dataSource, SearchSettings settings) {
    this.dataSource = dataSource;
    this.settings = settings;
  }

  List<PetitionSummary> read(String sql, List<Object> values, boolean textShown) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      // A plan kept for any value would be wrong for a rare one.
      statement.unwrap(PGStatement.class).setPrepareThreshold(0);
      statement.setQueryTimeout(settings.longestSeconds());
      int place = 1;
      for (Object value : values) {
        statement.setObject(place++, value);
      }
      List<PetitionSummary> found = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.add(SummaryRow.read(row, textShown));
        }
      }
      return found;
    } catch (SQLException e) {
      if (TOO_LONG.equals(e.getSQLState())) {
        throw Problems.unavailable();
      }
      throw new IllegalStateException("petitions can't be searched: " + e.getSQLState(), e);
    }
  }
}
