package cn.huiyin.kit.ops;

import java.util.List;
import java.util.Map;

/**
 * 对账结果 of one service.
 *
 * @param published events written so far, by topic
 * @param outboxPending events committed and not yet sent
 * @param consumerLag messages of its topics the service has yet to take; -1 when the broker is away
 */
public record IntegrityReport(
    String service,
    List<Line> checks,
    Map<String, Long> published,
    long outboxPending,
    long consumerLag) {

  /** One check. */
  public record Line(String id, boolean ok, long count, String detail) {}
}
