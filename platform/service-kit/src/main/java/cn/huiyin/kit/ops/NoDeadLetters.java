package cn.huiyin.kit.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 无死信: no message waits for an operator. */
@ApplicationScoped
public class NoDeadLetters implements IntegrityCheck {
  private final EventCounts counts;

  @Inject
  public NoDeadLetters(EventCounts counts) {
    this.counts = counts;
  }

  @Override
  public String id() {
    return "dead-letters.none";
  }

  @Override
  public CheckResult check() {
    long wrong = counts.deadLetters();
    long written = counts.publishedByTopic().values().stream().mapToLong(Long::longValue).sum();
    return wrong == 0
        ? CheckResult.ok(written)
        : CheckResult.broken(written, wrong + " dead letters wait to be redriven");
  }
}
