package cn.huiyin.reporting.rollup;

import cn.huiyin.kit.inbox.CaseEventHandler;
import cn.huiyin.kit.inbox.ReceivedEvent;
import cn.huiyin.reporting.eventlog.EventLog;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * 接收事件: stores every event and folds what it touches, in the inbox's transaction. Plain SQL in
 * batches: the way of every event of the county.
 */
@ApplicationScoped
public class EventTaker implements CaseEventHandler {
  /**
   * One writer at a time. A fold reads the cases it is counted together with, which may be in the
   * hands of another instance; the lock is held for one batch only.
   */
  private static final String ALONE = "SELECT pg_advisory_xact_lock(hashtext('reporting.fold'))";

  private final AgroalDataSource dataSource;
  private final EventLog log;
  private final Refolding refolding;

  @Inject
  public EventTaker(AgroalDataSource dataSource, EventLog log, Refolding refolding) {
    this.dataSource = dataSource;
    this.log = log;
    this.refolding = refolding;
  }

  @Override
  public Set<String> types() {
    return Set.of();
  }

  @Override
  public void handleBatch(List<ReceivedEvent> events) {
    try (Connection connection = dataSource.getConnection()) {
      alone(connection);
      log.append(connection, events);
      Set<UUID> touched =
          events.stream().map(ReceivedEvent::aggregateId).collect(Collectors.toSet());
      refolding.refold(connection, touched);
    } catch (SQLException e) {
      throw new FoldingFailed(e);
    }
  }

  /** Waits until no other transaction folds. */
  static void alone(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(ALONE);
    }
  }

  /** The batch is not taken; the kit tries it again, or event by event. */
  static final class FoldingFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FoldingFailed(SQLException cause) {
      super("events can't be stored: " + cause.getSQLState(), cause);
    }
  }
}
