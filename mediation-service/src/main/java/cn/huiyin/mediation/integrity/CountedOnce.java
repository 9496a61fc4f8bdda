package cn.huiyin.mediation.integrity;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 化解只计一次 (I-33): every confirmation but the last was revoked. */
@ApplicationScoped
public class CountedOnce implements IntegrityCheck {
  private static final String ALL = "SELECT count(*) FROM backlog_case";
  private static final String WRONG =
      """
      SELECT count(*) FROM (SELECT aggregate_id FROM case_event
        WHERE type IN ('backlog.resolution-confirmed', 'backlog.resolution-revoked')
        GROUP BY aggregate_id
        HAVING sum(CASE type WHEN 'backlog.resolution-confirmed' THEN 1 ELSE -1 END)
          NOT IN (0, 1)) twice
      """;

  private final Counting counting;

  @Inject
  public CountedOnce(Counting counting) {
    this.counting = counting;
  }

  @Override
  public String id() {
    return "I-33.counted-once";
  }

  @Override
  public CheckResult check() {
    long wrong = counting.of(WRONG);
    long all = counting.of(ALL);
    return wrong == 0
        ? CheckResult.ok(all)
        : CheckResult.broken(all, wrong + " cases stand confirmed more than once");
  }
}
