package cn.huiyin.kit.inbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** 收件箱: marks events as seen and hands the new ones on, all in one transaction. */
@ApplicationScoped
public class Inbox {
  private static final String MARK =
      "INSERT INTO inbox (consumer, event_id) SELECT ?, e FROM unnest(?::uuid[]) e"
          + " ON CONFLICT DO NOTHING RETURNING event_id";

  private final AgroalDataSource dataSource;
  private final Instance<CaseEventHandler> handlers;
  private final String consumer;

  @Inject
  public Inbox(
      AgroalDataSource dataSource,
      @Any Instance<CaseEventHandler> handlers,
      @ConfigProperty(name = "quarkus.application.name") String consumer) {
    this.dataSource = dataSource;
    this.handlers = handlers;
    this.consumer = consumer;
  }

  /** Takes events that were read; those seen before change nothing. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void take(List<ReceivedEvent> events) throws SQLException {
    Map<UUID, ReceivedEvent> byId = new LinkedHashMap<>();
    events.forEach(event -> byId.putIfAbsent(event.id(), event));
    Set<UUID> unseen = mark(byId.keySet());
    List<ReceivedEvent> fresh =
        byId.values().stream().filter(event -> unseen.contains(event.id())).toList();
    for (CaseEventHandler handler : handlers) {
      Set<String> wanted = handler.types();
      List<ReceivedEvent> its =
          wanted.isEmpty()
              ? fresh
              : fresh.stream().filter(event -> wanted.contains(event.type())).toList();
      if (!its.isEmpty()) {
        handler.handleBatch(its);
      }
    }
  }

  private Set<UUID> mark(Set<UUID> ids) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(MARK)) {
      statement.setString(1, consumer);
      statement.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
      try (ResultSet row = statement.executeQuery()) {
        Set<UUID> unseen = new HashSet<>();
        while (row.next()) {
          unseen.add(row.getObject(1, UUID.class));
        }
        return unseen;
      }
    }
  }
}
