package cn.huiyin.kit.ops;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** 未消费量: how many messages of its topics a service has yet to take. */
@ApplicationScoped
public class ConsumerLag {
  private static final long SECONDS = 5;

  private final String bootstrap;
  private final String group;
  private final List<String> topics;
  private Admin admin;

  @Inject
  public ConsumerLag(
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrap,
      @ConfigProperty(name = "quarkus.application.name") String group,
      @ConfigProperty(name = "huiyin.consume.topics") List<String> topics) {
    this.bootstrap = bootstrap;
    this.group = group;
    this.topics = topics;
  }

  /**
   * Messages between the group's committed offsets and the ends.
   *
   * @throws BrokerAway when the broker doesn't answer within five seconds
   */
  public long messages() {
    try {
      Map<TopicPartition, OffsetSpec> partitions = partitions();
      Map<TopicPartition, ListOffsetsResultInfo> ends =
          admin().listOffsets(partitions).all().get(SECONDS, TimeUnit.SECONDS);
      Map<TopicPartition, OffsetAndMetadata> committed =
          admin()
              .listConsumerGroupOffsets(group)
              .partitionsToOffsetAndMetadata()
              .get(SECONDS, TimeUnit.SECONDS);
      return ends.entrySet().stream()
          .mapToLong(end -> end.getValue().offset() - offset(committed.get(end.getKey())))
          .sum();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BrokerAway(e);
    } catch (ExecutionException | TimeoutException e) {
      throw new BrokerAway(e);
    }
  }

  private Map<TopicPartition, OffsetSpec> partitions()
      throws ExecutionException, InterruptedException, TimeoutException {
    Map<String, TopicDescription> described =
        admin().describeTopics(topics).allTopicNames().get(SECONDS, TimeUnit.SECONDS);
    return described.values().stream()
        .flatMap(
            topic ->
                topic.partitions().stream()
                    .map(partition -> new TopicPartition(topic.name(), partition.partition())))
        .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
  }

  private static long offset(OffsetAndMetadata committed) {
    return committed == null ? 0 : committed.offset();
  }

  private synchronized Admin admin() {
    if (admin == null) {
      admin = Admin.create(Map.of("bootstrap.servers", bootstrap));
    }
    return admin;
  }

  @PreDestroy
  synchronized void close() {
    if (admin != null) {
      admin.close(Duration.ofSeconds(1));
    }
  }

  /** The broker doesn't answer. */
  public static final class BrokerAway extends RuntimeException {
    BrokerAway(Exception cause) {
      super("the broker does not answer", cause);
    }
  }
}
