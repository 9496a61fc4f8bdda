package cn.huiyin.kit.act;

import cn.huiyin.events.EventCatalogue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

/**
 * Writes a transaction's events, outbox and audit lines in one statement, whatever their number.
 */
@ApplicationScoped
class JournalWriter {
  private static final String WRITE =
      """
      WITH ev AS (
        SELECT * FROM unnest(?::uuid[], ?::bigint[], ?::uuid[], ?::text[], ?::text[], ?::text[],
          ?::date[], ?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::uuid[], ?::jsonb[])
        WITH ORDINALITY AS t(aggregate_id, aggregate_version, event_id, aggregate_type, type, topic,
          occurred_on, recorded_at, actor_staff, actor_role, actor_unit, correlation_id,
          causation_id, data, ord)),
      history AS (
        INSERT INTO case_event (aggregate_id, aggregate_version, event_id, aggregate_type, type,
          topic, occurred_on, recorded_at, actor_staff, actor_role, actor_unit, correlation_id,
          causation_id, data)
        SELECT aggregate_id, aggregate_version, event_id, aggregate_type, type, topic, occurred_on,
          recorded_at, actor_staff, actor_role, actor_unit, correlation_id, causation_id, data
        FROM ev ORDER BY ord),
      sending AS (
        INSERT INTO outbox (aggregate_id, aggregate_version)
        SELECT aggregate_id, aggregate_version FROM ev ORDER BY ord),
      audited AS (
        INSERT INTO audit_log (recorded_at, staff, role, unit, act, aggregate_type, aggregate_id,
          purpose, correlation_id)
        SELECT * FROM unnest(?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::text[],
          ?::text[], ?::uuid[], ?::text[], ?::uuid[])
        RETURNING id)
      INSERT INTO audit_unsealed SELECT id FROM audited
      """;

  private final AgroalDataSource dataSource;
  private final ObjectMapper json;

  @Inject
  JournalWriter(AgroalDataSource dataSource, ObjectMapper json) {
    this.dataSource = dataSource;
    this.json = json;
  }

  void write(PendingJournal.Written written) {
    if (written.isEmpty()) {
      return;
    }
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(WRITE)) {
      int next = bindEvents(connection, statement, written.entries());
      bindAudit(connection, statement, written.lines(), next);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new JournalNotWritten(e);
    }
  }

  private int bindEvents(Connection c, PreparedStatement s, List<JournalEntry> entries)
      throws SQLException {
    Columns columns = new Columns(c, s, 1);
    columns.add("uuid", entries, JournalEntry::aggregateId);
    columns.add("bigint", entries, entry -> entry.raised().version());
    columns.add("uuid", entries, JournalEntry::eventId);
    columns.add("text", entries, JournalEntry::aggregateType);
    columns.add("text", entries, entry -> EventCatalogue.typeOf(entry.raised().event().getClass()));
    columns.add("text", entries, entry -> entry.raised().topic());
    columns.add("date", entries, entry -> entry.raised().occurredOn().toString());
    columns.add("timestamptz", entries, entry -> at(entry.recordedAt()));
    columns.add("text", entries, entry -> entry.actor().staffId());
    columns.add("text", entries, entry -> entry.actor().role());
    columns.add("text", entries, entry -> entry.actor().unit());
    columns.add("uuid", entries, JournalEntry::correlationId);
    columns.add("uuid", entries, JournalEntry::causationId);
    columns.add("jsonb", entries, entry -> body(entry.raised().event()));
    return columns.next;
  }

  private void bindAudit(Connection c, PreparedStatement s, List<AuditLine> lines, int first)
      throws SQLException {
    Columns columns = new Columns(c, s, first);
    columns.add("timestamptz", lines, line -> at(line.recordedAt()));
    columns.add("text", lines, line -> line.actor().staffId());
    columns.add("text", lines, line -> line.actor().role());
    columns.add("text", lines, line -> line.actor().unit());
    columns.add("text", lines, AuditLine::act);
    columns.add("text", lines, AuditLine::aggregateType);
    columns.add("uuid", lines, AuditLine::aggregateId);
    columns.add("text", lines, AuditLine::purpose);
    columns.add("uuid", lines, AuditLine::correlationId);
  }

  private static String at(java.time.Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).toString();
  }

  private String body(Object event) {
    try {
      return json.writeValueAsString(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("events are plain records", e);
    }
  }

  /** Binds one array per column. */
  private static final class Columns {
    private final Connection connection;
    private final PreparedStatement statement;
    private int next;

    Columns(Connection connection, PreparedStatement statement, int first) {
      this.connection = connection;
      this.statement = statement;
      this.next = first;
    }

    <T> void add(String type, List<T> rows, Function<T, Object> column) throws SQLException {
      Array array = connection.createArrayOf(type, rows.stream().map(column).toArray());
      statement.setArray(next++, array);
    }
  }

  /** The database refused the journal; the transaction ends with it. */
  static final class JournalNotWritten extends RuntimeException {
    JournalNotWritten(SQLException cause) {
      super("journal not written: " + cause.getSQLState(), cause);
    }
  }
}
