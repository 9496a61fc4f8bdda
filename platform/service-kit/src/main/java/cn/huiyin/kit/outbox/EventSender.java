package cn.huiyin.kit.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Sends events with {@code acks=all} and idempotence, and says how many the broker has in order.
 */
final class EventSender implements AutoCloseable {
  private final KafkaProducer<String, byte[]> producer;
  private final String source;

  EventSender(String bootstrap, String source) {
    this.source = source;
    this.producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
                ProducerConfig.ACKS_CONFIG, "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
                ProducerConfig.LINGER_MS_CONFIG, 0,
                ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /**
   * Sends all and waits.
   *
   * @return the messages acknowledged before the first that was not
   */
  List<OutboxMessage> send(List<OutboxMessage> messages) throws InterruptedException {
    List<Future<RecordMetadata>> answers = new ArrayList<>(messages.size());
    try {
      for (OutboxMessage message : messages) {
        answers.add(producer.send(CloudEventHeaders.record(message, source)));
      }
    } catch (org.apache.kafka.common.KafkaException e) {
      return acknowledged(messages, answers);
    }
    return acknowledged(messages, answers);
  }

  private static List<OutboxMessage> acknowledged(
      List<OutboxMessage> messages, List<Future<RecordMetadata>> answers)
      throws InterruptedException {
    List<OutboxMessage> sent = new ArrayList<>(answers.size());
    for (int i = 0; i < answers.size(); i++) {
      try {
        answers.get(i).get();
        sent.add(messages.get(i));
      } catch (ExecutionException e) {
        return sent;
      }
    }
    return sent;
  }

  @Override
  public void close() {
    producer.close(Duration.ofSeconds(2));
  }
}
