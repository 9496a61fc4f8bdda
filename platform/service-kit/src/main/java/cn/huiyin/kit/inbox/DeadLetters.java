package cn.huiyin.kit.inbox;

import cn.huiyin.events.Topics;
import cn.huiyin.kit.casework.UuidV7;
import io.agroal.api.AgroalDataSource;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * 死信: a message that can't be read or handled is kept in the table an operator redrives from and
 * copied to {@code <topic>.dlq} with reason, origin and the error's class.
 */
@ApplicationScoped
public class DeadLetters {
  private static final Logger LOG = Logger.getLogger(DeadLetters.class);
  private static final String KEEP =
      "INSERT INTO dead_letter (id, topic, partition, kafka_offset, reason, error_class,"
          + " message_key, headers, body, received_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)"
          + " ON CONFLICT (topic, partition, kafka_offset) DO NOTHING";

  private final AgroalDataSource dataSource;
  private final MessageHeaders headers;
  private final Clock clock;
  private final String bootstrap;
  private KafkaProducer<String, byte[]> producer;

  @Inject
  public DeadLetters(
      AgroalDataSource dataSource,
      MessageHeaders headers,
      Clock clock,
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrap) {
    this.dataSource = dataSource;
    this.headers = headers;
    this.clock = clock;
    this.bootstrap = bootstrap;
  }

  /** Keeps a message that failed. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void keep(ConsumerRecord<String, byte[]> message, Exception failure) throws SQLException {
    String reason =
        failure instanceof EventReader.Unreadable ? failure.getMessage() : "could not be handled";
    LOG.warnf(
        "dead letter %s-%d@%d: %s (%s)",
        message.topic(),
        message.partition(),
        message.offset(),
        reason,
        failure.getClass().getName());
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(KEEP)) {
      statement.setObject(1, UuidV7.at(clock.instant()));
      statement.setString(2, message.topic());
      statement.setInt(3, message.partition());
      statement.setLong(4, message.offset());
      statement.setString(5, reason);
      statement.setString(6, failure.getClass().getName());
      statement.setString(7, message.key());
      statement.setString(8, headers.toJson(message.headers()));
      statement.setBytes(9, message.value());
      statement.setTimestamp(10, Timestamp.from(clock.instant()));
      statement.executeUpdate();
    }
    copy(message, reason, failure);
  }

  private void copy(ConsumerRecord<String, byte[]> message, String reason, Exception failure) {
    ProducerRecord<String, byte[]> copy =
        new ProducerRecord<>(
            message.topic() + Topics.DEAD_LETTER_SUFFIX, message.key(), message.value());
    message.headers().forEach(copy.headers()::add);
    add(copy.headers(), "dlq_reason", reason);
    add(copy.headers(), "dlq_class", failure.getClass().getName());
    add(
        copy.headers(),
        "dlq_origin",
        message.topic() + "-" + message.partition() + "@" + message.offset());
    producer().send(copy);
  }

  private static void add(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  private synchronized KafkaProducer<String, byte[]> producer() {
    if (producer == null) {
      producer =
          new KafkaProducer<>(
              Map.of(
                  ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                  bootstrap,
                  ProducerConfig.ACKS_CONFIG,
                  "all",
                  ProducerConfig.MAX_BLOCK_MS_CONFIG,
                  5_000),
              new StringSerializer(),
              new ByteArraySerializer());
    }
    return producer;
  }

  @PreDestroy
  synchronized void close() {
    if (producer != null) {
      producer.close(Duration.ofSeconds(2));
    }
  }
}
