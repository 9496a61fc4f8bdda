package cn.huiyin.embedded.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.embedded.FreePorts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("内嵌 Kafka：停、杀、再起")
class KafkaProcessTest {
  private static final String TOPIC = "ledger.v1";

  @TempDir Path root;
  private KafkaProcess kafka;

  @AfterEach
  void stop() {
    kafka.stop();
  }

  @Test
  @DisplayName("kill -9 和正常停止之后，消息都还在；遗留的进程先被停止")
  void messagesSurviveAKillAndAStop() throws Exception {
    int port = FreePorts.neighbours(2);
    kafka = new KafkaProcess(root, port, port + 1).start(true);
    send("一");
    kafka.kill();
    kafka.start(true);
    assertThat(count()).isEqualTo(1);
    send("二");
    ProcessHandle orphan = kafka.process().orElseThrow();
    kafka = new KafkaProcess(root, port, port + 1).start(true);
    assertThat(orphan.isAlive()).isFalse();
    assertThat(count()).isEqualTo(2);
  }

  private void send(String text) throws Exception {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", kafka.bootstrap(), "acks", "all", "linger.ms", "0");
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(TOPIC, "key", text)).get(30, TimeUnit.SECONDS);
    }
  }

  private long count() {
    Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrap());
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      List<TopicPartition> all =
          IntStream.range(0, 6).mapToObj(n -> new TopicPartition(TOPIC, n)).toList();
      return consumer.endOffsets(all, Duration.ofSeconds(30)).values().stream()
          .mapToLong(Long::longValue)
          .sum();
    }
  }
}
