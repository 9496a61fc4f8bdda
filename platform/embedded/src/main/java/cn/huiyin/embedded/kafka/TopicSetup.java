package cn.huiyin.embedded.kafka;

import cn.huiyin.embedded.PlatformFailure;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** Creates the topics that are missing. */
final class TopicSetup {
  private static final short ONE_REPLICA = 1;
  private static final int PATIENCE_SECONDS = 60;

  private final String bootstrap;

  TopicSetup(String bootstrap) {
    this.bootstrap = bootstrap;
  }

  void run() {
    try (Admin admin =
        Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, (Object) bootstrap))) {
      Set<String> known = admin.listTopics().names().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      List<NewTopic> missing =
          TopicPlan.names().stream()
              .filter(topic -> !known.contains(topic))
              .map(TopicSetup::newTopic)
              .toList();
      admin.createTopics(missing).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new PlatformFailure("Kafka's topics could not be created: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PlatformFailure("Interrupted while Kafka's topics were created.", e);
    }
  }

  private static NewTopic newTopic(String topic) {
    return new NewTopic(topic, TopicPlan.partitions(topic), ONE_REPLICA)
        .configs(TopicPlan.settings(topic));
  }
}
