package cn.huiyin.kit.outbox;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;

/** 信封: CloudEvents 1.0 in binary mode with the extensions of ARCHITECTURE 4. */
final class CloudEventHeaders {
  /** Version of the data a record of today carries; raised with an additive change. */
  private static final String DATA_VERSION = "1";

  private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

  private CloudEventHeaders() {}

  static ProducerRecord<String, byte[]> record(OutboxMessage message, String source) {
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(
            message.topic(),
            message.aggregateId().toString(),
            message.data().getBytes(StandardCharsets.UTF_8));
    of(message, source)
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return record;
  }

  static Map<String, String> of(OutboxMessage message, String source) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("ce_specversion", "1.0");
    headers.put("ce_id", message.eventId().toString());
    headers.put("ce_type", message.type());
    headers.put("ce_source", source);
    headers.put("ce_subject", message.aggregateType() + "/" + message.aggregateId());
    headers.put("ce_time", message.recordedAt().withOffsetSameInstant(BEIJING).toString());
    headers.put("content-type", "application/json");
    headers.put("ce_aggregateversion", Long.toString(message.aggregateVersion()));
    headers.put("ce_occurredon", message.occurredOn().toString());
    headers.put("ce_actorrole", message.actorRole());
    if (message.actorUnit() != null) {
      headers.put("ce_actorunit", message.actorUnit());
    }
    headers.put("ce_correlationid", message.correlationId().toString());
    if (message.causationId() != null) {
      headers.put("ce_causationid", message.causationId().toString());
    }
    headers.put("ce_dataversion", DATA_VERSION);
    return headers;
  }
}
