package cn.huiyin.kit.inbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** 重投: an operator has dead letters tried again, each once. */
@ApplicationScoped
public class Redrive {
  private static final int MOST = 1_000;
  private static final String CLAIM =
      "UPDATE dead_letter SET redriven_at = now(), redriven_by = ? WHERE id IN (SELECT id FROM"
          + " dead_letter WHERE redriven_at IS NULL ORDER BY received_at LIMIT ? FOR UPDATE SKIP"
          + " LOCKED) RETURNING id, topic, partition, kafka_offset, message_key, headers, body";

  private final AgroalDataSource dataSource;
  private final MessageHeaders headers;
  private final EventReader reader;
  private final Inbox inbox;

  @Inject
  public Redrive(
      AgroalDataSource dataSource, MessageHeaders headers, EventReader reader, Inbox inbox) {
    this.dataSource = dataSource;
    this.headers = headers;
    this.reader = reader;
    this.inbox = inbox;
  }

  /**
   * What came of it.
   *
   * @param redriven letters tried now
   * @param succeeded those that had their effect
   */
  public record Redriven(int redriven, int succeeded) {}

  /** Tries every letter not yet redriven. */
  public Redriven all(String staffId) throws SQLException {
    List<ConsumerRecord<String, byte[]>> letters = claim(staffId);
    int succeeded = 0;
    for (ConsumerRecord<String, byte[]> letter : letters) {
      succeeded += again(letter) ? 1 : 0;
    }
    return new Redriven(letters.size(), succeeded);
  }

  private boolean again(ConsumerRecord<String, byte[]> letter) {
    try {
      inbox.take(List.of(reader.read(letter)));
      return true;
    } catch (SQLException | RuntimeException e) {
      return false;
    }
  }

  private List<ConsumerRecord<String, byte[]>> claim(String staffId) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(CLAIM)) {
      statement.setString(1, staffId);
      statement.setInt(2, MOST);
      try (ResultSet row = statement.executeQuery()) {
        List<ConsumerRecord<String, byte[]>> letters = new ArrayList<>();
        while (row.next()) {
          ConsumerRecord<String, byte[]> letter =
              new ConsumerRecord<>(
                  row.getString(2),
                  row.getInt(3),
                  row.getLong(4),
                  row.getString(5),
                  row.getBytes(7));
          headers
              .fromJson(row.getString(6))
              .forEach(
                  (name, value) ->
                      letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
          letters.add(letter);
        }
        return letters;
      }
    }
  }
}
