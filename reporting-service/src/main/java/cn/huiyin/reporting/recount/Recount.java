package cn.huiyin.reporting.recount;

import cn.huiyin.reporting.catalogue.FigureCatalogue;
import cn.huiyin.reporting.eventlog.EventLog;
import cn.huiyin.reporting.eventlog.HistoryReader;
import cn.huiyin.reporting.facts.Fact;
import cn.huiyin.reporting.figures.Entry;
import cn.huiyin.reporting.folding.FoldedCase;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * 重算. Reads the event store case by case through a cursor, in one snapshot, and folds it without
 * looking at anything that was folded before. Holds one case, or one group of cases that are
 * counted together, in memory; what they add goes to a scratch table of this connection.
 */
@ApplicationScoped
public class Recount {
  private static final int FETCH = 2_000;
  private static final String CASE_BY_CASE =
      "SELECT " + EventLog.COLUMNS + " FROM event_log ORDER BY aggregate_id, aggregate_version";
  private static final String GROUP_BY_GROUP =
      "SELECT aggregate_id, aggregate_type, aggregate_version, type, occurred_on, topic, data::text"
          + " FROM event_log JOIN recount_member USING (aggregate_id)"
          + " ORDER BY group_key, aggregate_id, aggregate_version";

  private final AgroalDataSource dataSource;
  private final HistoryReader reader;
  private final FigureCatalogue catalogue;

  @Inject
  public Recount(AgroalDataSource dataSource, HistoryReader reader, FigureCatalogue catalogue) {
    this.dataSource = dataSource;
    this.reader = reader;
    this.catalogue = catalogue;
  }

  /** Folds again and compares. Changes nothing. */
  public RecountResult run() {
    long begun = System.nanoTime();
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try {
        snapshot(connection);
        RecountScratch scratch = RecountScratch.create(connection);
        long events = foldCases(connection, scratch);
        foldGroups(connection, scratch);
        scratch.flush();
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        return scratch.compare(events, millis);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new RecountFailed(e);
    }
  }

  /** One state of the store for all reads, while events go on arriving. */
  private static void snapshot(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
    }
  }

  private long foldCases(Connection connection, RecountScratch scratch) throws SQLException {
    long[] events = {0};
    read(
        connection,
        CASE_BY_CASE,
        folded -> {
          events[0] += folded.history().events().size();
          if (folded.shared()) {
            scratch.member(folded.groupKey(), folded.history().caseId());
          } else if (folded.fact() != null) {
            add(scratch, List.of(folded.fact()));
          }
        });
    return events[0];
  }

  private void foldGroups(Connection connection, RecountScratch scratch) throws SQLException {
    scratch.flush();
    List<Fact> group = new ArrayList<>();
    read(
        connection,
        GROUP_BY_GROUP,
        folded -> {
          if (!group.isEmpty() && !group.get(0).groupKey().equals(folded.groupKey())) {
            add(scratch, group);
            group.clear();
          }
          group.add(folded.fact());
        });
    add(scratch, group);
  }

  private void add(RecountScratch scratch, List<Fact> group) throws SQLException {
    for (Entry entry : catalogue.entries(List.copyOf(group)).toList()) {
      scratch.add(entry);
    }
  }

  private interface EachCase {
    void take(FoldedCase folded) throws SQLException;
  }

  private void read(Connection connection, String sql, EachCase each) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setFetchSize(FETCH);
      try (ResultSet rows = statement.executeQuery()) {
        reader.each(rows, history -> each.take(FoldedCase.of(history)));
      }
    }
  }

  /** The store can't be read. */
  static final class RecountFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RecountFailed(SQLException cause) {
      super("the events can't be counted again: " + cause.getSQLState(), cause);
    }
  }
}
