package cn.huiyin.petition.integrity;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * 有期限或者有结果 (I-03): every open petition has a running clock with somebody whose time it is: a unit,
 * or the petitioner in a window. A petition on a legal route runs by the organ's own law, and a
 * review opinion waits for its service: neither has a clock of ours; a split petition waits for its
 * parts, whose clocks run (I-06).
 */
@ApplicationScoped
class ClockOrEnd implements IntegrityCheck {
  private static final String SQL =
      """
      with open as (
        select p.petition_no, exists (
          select from petition_clock c where c.petition_id = p.id and c.stopped_on is null
            and (c.owner_unit is not null
              or c.clock in ('REVIEW_WIN30', 'REREVIEW_WIN30', 'RATING_WIN'))) runs
        from petition p
        where p.stage not in ('VOID', 'WITHDRAWN', 'CONCLUDED', 'FINAL', 'FINALITY_FILED',
          'FINAL_RECOGNISED', 'ARCHIVED', 'ROUTED', 'REVIEWED', 'AWAITING_PARTS'))
      select count(*), count(*) filter (where not runs), min(petition_no) filter (where not runs)
      from open
      """;

  private final PetitionQuery query;

  @Inject
  ClockOrEnd(PetitionQuery query) {
    this.query = query;
  }

  @Override
  public String id() {
    return "I-03.clock-or-end";
  }

  @Override
  public CheckResult check() {
    return query.ask(SQL, "open petitions have no running clock");
  }
}
