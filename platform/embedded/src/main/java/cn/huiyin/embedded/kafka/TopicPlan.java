package cn.huiyin.embedded.kafka;

import cn.huiyin.events.Topics;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * 主题: the topics every run has: those of the contract and, for each, the one that takes its
 * unreadable messages. Kept for ever; reference data is compacted.
 */
public final class TopicPlan {
  private TopicPlan() {}

  /** Names of all topics, dead-letter topics included. */
  public static List<String> names() {
    return Topics.all().stream()
        .flatMap(topic -> Stream.of(topic, topic + Topics.DEAD_LETTER_SUFFIX))
        .toList();
  }

  /** Partitions of one topic: dead letters are few, and nobody waits for their order. */
  public static int partitions(String topic) {
    return topic.endsWith(Topics.DEAD_LETTER_SUFFIX) ? 1 : Topics.PARTITIONS;
  }

  /** Settings of one topic. */
  public static Map<String, String> settings(String topic) {
    String cleanup = topic.equals(Topics.ORG) ? "compact" : "delete";
    return Map.of("cleanup.policy", cleanup, "retention.ms", "-1", "retention.bytes", "-1");
  }
}
