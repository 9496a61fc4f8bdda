package cn.huiyin.kit.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 案卷连续 (I-09): the events of every case are numbered without a gap. */
@ApplicationScoped
public class HistoriesWhole implements IntegrityCheck {
  private final EventCounts counts;

  @Inject
  public HistoriesWhole(EventCounts counts) {
    this.counts = counts;
  }

  @Override
  public String id() {
    return "I-09.histories-whole";
  }

  @Override
  public CheckResult check() {
    long wrong = counts.brokenHistories();
    long written = counts.publishedByTopic().values().stream().mapToLong(Long::longValue).sum();
    return wrong == 0
        ? CheckResult.ok(written)
        : CheckResult.broken(written, wrong + " cases have a gap in their events");
  }
}
