package cn.huiyin.reporting.integrity;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;

/** 事件皆已归纳: every stored event is in its case's fact; the detail gives the events by topic. */
@ApplicationScoped
public class EveryEventFolded implements IntegrityCheck {
  private final SqlCount count;

  @Inject
  EveryEventFolded(SqlCount count) {
    this.count = count;
  }

  @Override
  public String id() {
    return "reporting.every-event-folded";
  }

  @Override
  public CheckResult check() {
    Map<String, Long> byTopic =
        count.by("SELECT topic, count(*) FROM event_log GROUP BY topic ORDER BY topic");
    long stored = byTopic.values().stream().mapToLong(Long::longValue).sum();
    long wrong =
        count.of(
            "SELECT count(*) FROM (SELECT aggregate_id, count(*) AS events FROM event_log"
                + " GROUP BY aggregate_id) l FULL JOIN case_fact f USING (aggregate_id)"
                + " WHERE l.events IS DISTINCT FROM f.events");
    String detail =
        byTopic.entrySet().stream()
            .map(topic -> topic.getKey() + "=" + topic.getValue())
            .collect(Collectors.joining(" "));
    return wrong == 0
        ? CheckResult.ok(stored, detail)
        : CheckResult.broken(stored, wrong + " cases are not folded; " + detail);
  }
}
