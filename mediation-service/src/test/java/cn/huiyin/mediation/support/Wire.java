package cn.huiyin.mediation.support;

import cn.huiyin.embedded.TestPlatform;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends events as the other services do. */
public final class Wire {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Wire() {}

  /** One event; returns its id, to be sent twice. */
  public static UUID send(
      String topic, String type, String aggregateType, UUID id, long version, Map<String, ?> data) {
    UUID eventId = UUID.randomUUID();
    send(topic, eventId, type, aggregateType, id, version, data);
    return eventId;
  }

  public static void send(
      String topic,
      UUID eventId,
      String type,
      String aggregateType,
      UUID id,
      long version,
      Map<String, ?> data) {
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", TestPlatform.shared().kafkaBootstrap(), "acks", "all"),
            new StringSerializer(),
            new ByteArraySerializer())) {
      ProducerRecord<String, byte[]> message =
          new ProducerRecord<>(topic, id.toString(), JSON.writeValueAsBytes(data));
      headers(eventId, type, aggregateType + "/" + id, version)
          .forEach(
              (name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
      producer.send(message).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    } catch (ExecutionException | JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static Map<String, String> headers(
      UUID eventId, String type, String subject, long version) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("ce_specversion", "1.0");
    headers.put("ce_id", eventId.toString());
    headers.put("ce_type", type);
    headers.put("ce_source", "/test");
    headers.put("ce_subject", subject);
    headers.put("ce_time", "2021-03-01T09:00:00+08:00");
    headers.put("ce_aggregateversion", Long.toString(version));
    headers.put("ce_occurredon", "2021-03-01");
    headers.put("ce_actorrole", "CLASSIFIER");
    headers.put("ce_actorunit", "U-BUREAU");
    headers.put("ce_correlationid", UUID.randomUUID().toString());
    headers.put("ce_dataversion", "1");
    return headers;
  }
}
