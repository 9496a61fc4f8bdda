package cn.huiyin.kit.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** 发件箱: reads what is committed in id order and removes what the broker has. No cursor is kept. */
final class OutboxTable {
  private static final String NEXT =
      """
      SELECT o.id, e.event_id, e.type, e.topic, e.aggregate_type, e.aggregate_id,
        e.aggregate_version, e.occurred_on, e.recorded_at, e.actor_role, e.actor_unit,
        e.correlation_id, e.causation_id, e.data
      FROM (SELECT * FROM outbox ORDER BY id LIMIT ?) o
      JOIN case_event e USING (aggregate_id, aggregate_version)
      ORDER BY o.id
      """;

  private final Connection connection;

  OutboxTable(Connection connection) {
    this.connection = connection;
  }

  List<OutboxMessage> next(int most) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(NEXT)) {
      statement.setInt(1, most);
      try (ResultSet row = statement.executeQuery()) {
        List<OutboxMessage> messages = new ArrayList<>();
        while (row.next()) {
          messages.add(message(row));
        }
        return messages;
      }
    }
  }

  void remove(List<OutboxMessage> sent) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("DELETE FROM outbox WHERE id = ANY(?)")) {
      Object[] ids = sent.stream().map(OutboxMessage::id).toArray();
      statement.setArray(1, connection.createArrayOf("bigint", ids));
      statement.executeUpdate();
    }
  }

  private static OutboxMessage message(ResultSet row) throws SQLException {
    return new OutboxMessage(
        row.getLong(1),
        row.getObject(2, UUID.class),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getObject(6, UUID.class),
        row.getLong(7),
        row.getObject(8, LocalDate.class),
        row.getObject(9, OffsetDateTime.class),
        row.getString(10),
        row.getString(11),
        row.getObject(12, UUID.class),
        row.getObject(13, UUID.class),
        row.getString(14));
  }
}
