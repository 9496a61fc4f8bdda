package cn.huiyin.disclosure.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.disclosure.resource.Desk.Case;
import cn.huiyin.embedded.TestPlatform;
import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.events.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "disclosure"))
@DisplayName("事件到达Kafka，次序不乱，不带个人信息")
class EventsOnTheTopicTest {

  @Test
  @DisplayName("一件公开信息、一件申请的事件按序到达，主题里没有名称、姓名和电话")
  void theEventsArriveInOrderWithoutPersonalData() {
    Case item = Desk.published("金丝雀名称");
    Case request = Desk.received("2024-01-25");
    List<ConsumerRecord<String, String>> seen = new ArrayList<>();
    try (KafkaConsumer<String, String> consumer = consumer()) {
      await()
          .atMost(Duration.ofSeconds(30))
          .until(
              () -> {
                consumer.poll(Duration.ofMillis(200)).forEach(seen::add);
                return types(seen, item.id()).size() == 5 && types(seen, request.id()).size() == 1;
              });
    }
    assertThat(types(seen, item.id()))
        .containsExactly(
            "disclosure.drafted",
            "disclosure.self-checked",
            "disclosure.reviewed",
            "disclosure.approved",
            "disclosure.published");
    assertThat(seen)
        .noneMatch(record -> record.value().matches("(?s).*(金丝雀|欧阳测试|13800138000|统计数据).*"));
  }

  private static List<String> types(List<ConsumerRecord<String, String>> seen, String id) {
    return seen.stream()
        .filter(record -> id.equals(record.key()))
        .map(record -> record.headers().lastHeader("ce_type").value())
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .toList();
  }

  private static KafkaConsumer<String, String> consumer() {
    KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", TestPlatform.shared().kafkaBootstrap()),
            new StringDeserializer(),
            new StringDeserializer());
    List<TopicPartition> partitions =
        IntStream.range(0, Topics.PARTITIONS)
            .mapToObj(partition -> new TopicPartition(Topics.DISCLOSURE, partition))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    return consumer;
  }
}
