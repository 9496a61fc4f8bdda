package cn.huiyin.petition.integrity.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * 已有结果的复查、复核, row by row. Petitions whose unit was succeeded are left out: their row no longer
 * tells who had handled them.
 */
@ApplicationScoped
class ReviewRows {
  private static final int FETCH = 500;
  private static final String SQL =
      """
      select r.review_no,
        case r.level when 'REVIEW' then p.dispatch_unit else (
          select b.reviewer_unit from petition_review b
          where b.petition_id = r.petition_id and b.level = 'REVIEW' and b.outcome is not null
            and b.handling_round = r.handling_round) end,
        r.reviewer_unit, r.requested_on, r.closed_on, coalesce(r.refusal, '') = 'LATE',
        (select max(c.started_on) from petition_clock c
          where c.petition_id = r.petition_id
            and c.clock = case r.level when 'REVIEW' then 'REVIEW_WIN30' else 'REREVIEW_WIN30' end
            and c.started_on <= r.requested_on)
      from petition_review r join petition p on p.id = r.petition_id
      where r.closed_on is not null and not exists (
        select from case_event e
        where e.aggregate_id = p.id and e.type = 'petition.unit-succeeded')
      """;

  private final DataSource dataSource;

  @Inject
  ReviewRows(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  void each(Consumer<DecidedReview> look) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(SQL)) {
      statement.setFetchSize(FETCH);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          look.accept(review(row));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("reviews can't be read: " + e.getSQLState(), e);
    }
  }

  private static DecidedReview review(ResultSet row) throws SQLException {
    return new DecidedReview(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        day(row, 4),
        day(row, 5),
        row.getBoolean(6),
        day(row, 7));
  }

  private static LocalDate day(ResultSet row, int column) throws SQLException {
    Date date = row.getDate(column);
    return date == null ? null : date.toLocalDate();
  }
}
