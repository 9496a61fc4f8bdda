package cn.huiyin.petition.enquiry.search;

import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.petition.enquiry.access.ScopeCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * 信访件检索: newest first, by key and not by counting, so that every page costs the same and writes in
 * between move nothing.
 */
@ApplicationScoped
class PetitionSearch {
  private static final int LONGEST_SECONDS = 10;

  private final DataSource dataSource;

  @Inject
  PetitionSearch(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Up to {@code most} petitions that the scope allows and the filter finds.
   *
   * @param textShown whether the caller may see texts
   */
  List<PetitionSummary> find(
      PetitionFilter filter, ScopeCondition scope, boolean textShown, Cursor after, int most) {
    SqlConditions conditions = conditions(filter);
    scope(scope, conditions);
    if (after != null) {
      conditions.add(
          "(p.received_at, p.id) < (?, ?)",
          after.key(0, OffsetDateTime::parse),
          after.key(1, UUID::fromString));
    }
    String sql =
        "select "
            + SummaryRow.COLUMNS
            + " from petition p join petition_content c on c.petition_id = p.id"
            + conditions.where()
            + " order by p.received_at desc, p.id desc limit ?";
    return read(sql, conditions, most, textShown);
  }

  private static SqlConditions conditions(PetitionFilter filter) {
    return new SqlConditions()
        .whenGiven("p.stage = ?", filter.status)
        .whenGiven("p.owner_unit = ?", filter.unit)
        .whenGiven("p.division_code = ?", filter.division)
        .whenGiven("p.kind = ?", filter.kind)
        .whenGiven("p.subject_code = ?", filter.subject)
        .whenGiven("p.route = ?", filter.route)
        .whenGiven("p.channel = ?", filter.channel)
        .whenGiven("p.received_on >= ?", filter.receivedFrom)
        .whenGiven("p.received_on <= ?", filter.receivedTo)
        .whenGiven("p.petition_no = ?", filter.number)
        .whenGiven("p.matter_no = ?", filter.matter)
        .whenGiven("c.body ilike ?", filter.q == null ? null : SqlConditions.anywhere(filter.q));
  }

  /** 可见范围: sealed petitions and other units' are simply not there. */
  private static void scope(ScopeCondition scope, SqlConditions conditions) {
    if (scope.ordinary() && scope.sealed()) {
      return;
    }
    if (scope.ordinary()) {
      conditions.add("not p.sealed");
    } else if (scope.unit() != null) {
      conditions.add(
          scope.sealed()
              ? "(p.sealed or p.owner_unit = ? or p.dispatch_unit = ?)"
              : "not p.sealed and (p.owner_unit = ? or p.dispatch_unit = ?)",
          scope.unit(),
          scope.unit());
    } else {
      conditions.add(scope.sealed() ? "p.sealed" : "false");
    }
  }

  private List<PetitionSummary> read(
      String sql, SqlConditions conditions, int most, boolean textShown) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setQueryTimeout(LONGEST_SECONDS);
      statement.setInt(conditions.bind(statement), most);
      List<PetitionSummary> found = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.add(SummaryRow.read(row, textShown));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("petitions can't be searched: " + e.getSQLState(), e);
    }
  }
}
