package cn.huiyin.kit.ops;

import java.util.Map;

/** A service that keeps the events of others says how many it has. */
public interface StoredEvents {
  /** Events kept, by topic. */
  Map<String, Long> byTopic();
}
