package cn.huiyin.mediation.integrity;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 化解认定合规 (I-32): one type, a leader before, verified by another person than the submitter. */
@ApplicationScoped
public class ConfirmationsAreSound implements IntegrityCheck {
  private static final String ALL =
      "SELECT count(*) FROM backlog_case WHERE confirmed_on IS NOT NULL";
  private static final String WRONG =
      """
      SELECT count(*) FROM case_event c
      WHERE c.type = 'backlog.resolution-confirmed' AND NOT EXISTS (
        SELECT 1 FROM case_event l, case_event s, case_event v
        WHERE l.aggregate_id = c.aggregate_id AND l.type = 'backlog.leader-set'
          AND s.aggregate_id = c.aggregate_id AND s.type = 'backlog.resolution-submitted'
          AND v.aggregate_id = c.aggregate_id AND v.type = 'backlog.resolution-verified'
          AND l.aggregate_version < c.aggregate_version
          AND s.aggregate_version < v.aggregate_version
          AND v.aggregate_version < c.aggregate_version
          AND s.data ->> 'resolutionType' = c.data ->> 'resolutionType'
          AND s.actor_staff <> v.actor_staff)
      """;

  private final Counting counting;

  @Inject
  public ConfirmationsAreSound(Counting counting) {
    this.counting = counting;
  }

  @Override
  public String id() {
    return "I-32.confirmations-sound";
  }

  @Override
  public CheckResult check() {
    long wrong = counting.of(WRONG);
    long all = counting.of(ALL);
    return wrong == 0
        ? CheckResult.ok(all)
        : CheckResult.broken(
            all, wrong + " confirmations lack a leader, a type or a second person");
  }
}
