package cn.huiyin.embedded.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.embedded.FreePorts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("内嵌 Kafka 的主题")
class KafkaBrokerTest {
  @TempDir Path root;

  @Test
  @DisplayName("主题永久保存，参考数据压缩；不自动建主题")
  void topicsAreKeptForEverAndReferenceDataIsCompacted() throws Exception {
    int port = FreePorts.neighbours(2);
    KafkaBroker broker = new KafkaBroker(root.resolve("kafka"), port, port + 1).start();
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", (Object) broker.bootstrap()))) {
      assertThat(admin.listTopics().names().get())
          .containsExactlyInAnyOrderElementsOf(TopicPlan.names());
      assertThat(setting(admin, "org.v1", "cleanup.policy")).isEqualTo("compact");
      assertThat(setting(admin, "petition.lifecycle.v1", "cleanup.policy")).isEqualTo("delete");
      assertThat(setting(admin, "petition.lifecycle.v1", "retention.ms")).isEqualTo("-1");
    } finally {
      broker.stop();
    }
  }

  private static String setting(Admin admin, String topic, String name) throws Exception {
    ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    return admin.describeConfigs(List.of(resource)).all().get().get(resource).get(name).value();
  }
}
