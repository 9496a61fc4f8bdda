package cn.huiyin.kit.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * 收到的事件: an event with its envelope and where it was read.
 *
 * @param data the event's body; read it by field name, unknown fields are to be ignored
 */
public record ReceivedEvent(
    UUID id,
    String type,
    String source,
    OffsetDateTime time,
    String aggregateType,
    UUID aggregateId,
    long aggregateVersion,
    LocalDate occurredOn,
    String actorRole,
    String actorUnit,
    UUID correlationId,
    String topic,
    int partition,
    long offset,
    JsonNode data) {

  /** A text field of the body, or null. */
  public String text(String field) {
    JsonNode value = data.get(field);
    return value == null || value.isNull() ? null : value.asText();
  }
}
