package cn.huiyin.mediation.integrity;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * 案件已关联信访件 (I-26): no case is in a room before its petition is known here, and none waits for its
 * petition longer than our policy allows. Those that wait are counted.
 */
@ApplicationScoped
public class CasesLinked implements IntegrityCheck {
  private static final String ALL =
      "SELECT (SELECT count(*) FROM mediation_case WHERE petition_no IS NOT NULL)"
          + " + (SELECT count(*) FROM backlog_case WHERE petition_no IS NOT NULL)";
  private static final String IN_ROOM =
      "SELECT count(*) FROM mediation_case"
          + " WHERE petition_no IS NOT NULL AND petition_id IS NULL AND admitted_on IS NOT NULL";
  private static final String WAITING =
      """
      SELECT (SELECT count(*) FROM mediation_case m
          WHERE m.petition_no IS NOT NULL AND m.petition_id IS NULL AND m.stage = 'REQUESTED'
            AND %1$s)
        + (SELECT count(*) FROM backlog_case m
          WHERE m.petition_no IS NOT NULL AND m.petition_id IS NULL AND m.stage <> 'DELISTED'
            AND %1$s)
      """;
  private static final String EVER = WAITING.formatted("true");
  private static final String TOO_LONG =
      """
      WITH since AS (SELECT ?::timestamptz AS moment)
      """
          + WAITING.formatted(
              "(SELECT recorded_at FROM case_event e WHERE e.aggregate_id = m.id"
                  + " AND e.aggregate_version = 1) < (SELECT moment FROM since)");

  private final Counting counting;
  private final Clock clock;
  private final Duration within;

  @Inject
  public CasesLinked(
      Counting counting,
      Clock clock,
      @ConfigProperty(name = "huiyin.mediation.link-within") Duration within) {
    this.counting = counting;
    this.clock = clock;
    this.within = within;
  }

  @Override
  public String id() {
    return "I-26.cases-linked";
  }

  @Override
  public CheckResult check() {
    long all = counting.of(ALL);
    long inRoom = counting.of(IN_ROOM);
    long tooLong = counting.of(TOO_LONG, clock.instant().minus(within));
    if (inRoom + tooLong > 0) {
      return CheckResult.broken(
          all, inRoom + " in a room unlinked, " + tooLong + " waiting for longer than " + within);
    }
    return CheckResult.ok(all, counting.of(EVER) + " waiting for their petition");
  }
}
