package cn.huiyin.kit.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 发件箱已清空: everything committed has been sent. */
@ApplicationScoped
public class OutboxEmpty implements IntegrityCheck {
  private final EventCounts counts;

  @Inject
  public OutboxEmpty(EventCounts counts) {
    this.counts = counts;
  }

  @Override
  public String id() {
    return "outbox.empty";
  }

  @Override
  public CheckResult check() {
    long wrong = counts.outboxPending();
    long written = counts.publishedByTopic().values().stream().mapToLong(Long::longValue).sum();
    return wrong == 0
        ? CheckResult.ok(written)
        : CheckResult.broken(written, wrong + " events are not yet sent");
  }
}
