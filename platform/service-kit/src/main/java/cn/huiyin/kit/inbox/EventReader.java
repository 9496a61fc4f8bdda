package cn.huiyin.kit.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Reads a Kafka record as a CloudEvent in binary mode. */
@ApplicationScoped
public class EventReader {
  private final ObjectMapper json;

  @Inject
  public EventReader(ObjectMapper json) {
    this.json = json;
  }

  /**
   * The event of a record.
   *
   * @throws Unreadable when it is none
   */
  ReceivedEvent read(ConsumerRecord<String, byte[]> message) {
    try {
      String[] subject = required(message, "ce_subject").split("/", 2);
      JsonNode data = json.readTree(message.value());
      if (data == null || !data.isObject()) {
        throw new Unreadable("the body is no JSON object", null);
      }
      return new ReceivedEvent(
          UUID.fromString(required(message, "ce_id")),
          required(message, "ce_type"),
          required(message, "ce_source"),
          OffsetDateTime.parse(required(message, "ce_time")),
          subject[0],
          UUID.fromString(subject[1]),
          Long.parseLong(required(message, "ce_aggregateversion")),
          LocalDate.parse(required(message, "ce_occurredon")),
          optional(message, "ce_actorrole"),
          optional(message, "ce_actorunit"),
          UUID.fromString(required(message, "ce_correlationid")),
          message.topic(),
          message.partition(),
          message.offset(),
          data);
    } catch (IOException | RuntimeException e) {
      throw e instanceof Unreadable u ? u : new Unreadable("not a case event", e);
    }
  }

  private static String required(ConsumerRecord<String, byte[]> message, String name) {
    String value = optional(message, name);
    if (value == null) {
      throw new Unreadable("header " + name + " is missing", null);
    }
    return value;
  }

  private static String optional(ConsumerRecord<String, byte[]> message, String name) {
    Header header = message.headers().lastHeader(name);
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }

  /** The message can't be read; its reason has no content of the message. */
  static final class Unreadable extends RuntimeException {
    Unreadable(String reason, Throwable cause) {
      super(reason, cause);
    }
  }
}
