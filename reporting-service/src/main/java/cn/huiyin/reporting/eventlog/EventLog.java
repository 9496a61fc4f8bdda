package cn.huiyin.reporting.eventlog;

import cn.huiyin.kit.inbox.ReceivedEvent;
import cn.huiyin.reporting.history.CaseHistory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** 事件存储. Works on the connection of the transaction that also keeps what is folded from it. */
@ApplicationScoped
public class EventLog {
  /** Columns a history is read from, in the order of {@link HistoryReader}. */
  public static final String COLUMNS =
      "aggregate_id, aggregate_type, aggregate_version, type, occurred_on, topic, data::text";

  private static final String APPEND =
      """
      INSERT INTO event_log (event_id, topic, partition, kafka_offset, type, aggregate_type,
          aggregate_id, aggregate_version, occurred_on, time, actor_role, actor_unit, data)
      SELECT id, topic, part, off, type, agg_type, agg_id, version, on_day, at, role, unit,
          body::jsonb
      FROM unnest(?::uuid[], ?::text[], ?::int[], ?::bigint[], ?::text[], ?::text[], ?::uuid[],
          ?::bigint[], ?::date[], ?::timestamptz[], ?::text[], ?::text[], ?::text[])
          AS e (id, topic, part, off, type, agg_type, agg_id, version, on_day, at, role, unit, body)
      ON CONFLICT DO NOTHING
      """;
  private static final String HISTORIES =
      "SELECT "
          + COLUMNS
          + " FROM event_log WHERE aggregate_id = ANY (?)"
          + " ORDER BY aggregate_id, aggregate_version";

  private final HistoryReader reader;

  @Inject
  public EventLog(HistoryReader reader) {
    this.reader = reader;
  }

  /** Keeps events; one that is known, or a second one of the same version, changes nothing. */
  public void append(Connection connection, List<ReceivedEvent> events) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(APPEND)) {
      ArrayParameters<ReceivedEvent> rows = new ArrayParameters<>(statement, events);
      rows.put("uuid", ReceivedEvent::id);
      rows.put("text", ReceivedEvent::topic);
      rows.put("int4", ReceivedEvent::partition);
      rows.put("int8", ReceivedEvent::offset);
      rows.put("text", ReceivedEvent::type);
      rows.put("text", ReceivedEvent::aggregateType);
      rows.put("uuid", ReceivedEvent::aggregateId);
      rows.put("int8", ReceivedEvent::aggregateVersion);
      rows.put("text", event -> event.occurredOn().toString());
      rows.put("text", event -> event.time().toString());
      rows.put("text", ReceivedEvent::actorRole);
      rows.put("text", ReceivedEvent::actorUnit);
      rows.put("text", event -> event.data().toString());
      statement.executeUpdate();
    }
  }

  /** The histories of cases, all in one query. */
  public List<CaseHistory> histories(Connection connection, Collection<UUID> cases)
      throws SQLException {
    if (cases.isEmpty()) {
      return List.of();
    }
    try (PreparedStatement statement = connection.prepareStatement(HISTORIES)) {
      statement.setArray(1, connection.createArrayOf("uuid", cases.toArray()));
      try (ResultSet rows = statement.executeQuery()) {
        List<CaseHistory> histories = new ArrayList<>();
        reader.each(rows, histories::add);
        return histories;
      }
    }
  }
}
