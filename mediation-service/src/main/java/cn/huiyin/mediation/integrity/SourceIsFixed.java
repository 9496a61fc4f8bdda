package cn.huiyin.mediation.integrity;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 积案来源唯一且不变 (I-31): the case file names one source from listing to confirmation. */
@ApplicationScoped
public class SourceIsFixed implements IntegrityCheck {
  private static final String ALL = "SELECT count(*) FROM backlog_case";
  private static final String WRONG =
      """
      SELECT count(*) FROM backlog_case b
      WHERE EXISTS (SELECT 1 FROM case_event e WHERE e.aggregate_id = b.id
        AND e.data ->> 'source' IS NOT NULL AND e.data ->> 'source' <> b.source)
      """;

  private final Counting counting;

  @Inject
  public SourceIsFixed(Counting counting) {
    this.counting = counting;
  }

  @Override
  public String id() {
    return "I-31.one-source";
  }

  @Override
  public CheckResult check() {
    long wrong = counting.of(WRONG);
    long all = counting.of(ALL);
    return wrong == 0
        ? CheckResult.ok(all)
        : CheckResult.broken(all, wrong + " cases name two sources");
  }
}
