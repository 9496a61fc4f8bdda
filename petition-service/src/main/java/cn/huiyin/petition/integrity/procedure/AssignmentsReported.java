package cn.huiyin.petition.integrity.procedure;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import cn.huiyin.petition.integrity.PetitionQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * 交办销账 (I-21): an assignment's clock runs until its conclusion report is accepted; a transfer has
 * no report.
 */
@ApplicationScoped
class AssignmentsReported implements IntegrityCheck {
  private static final String SQL =
      """
      with judged as (
        select p.petition_no,
          case when p.dispatch_mode = 'ASSIGN'
            then p.report_state is distinct from 'ACCEPTED' and not exists (
              select from petition_clock c where c.petition_id = p.id and c.clock = 'REPORTBACK'
                and c.stopped_on is null)
            else p.report_state is not null end wrong
        from petition p where p.dispatch_unit is not null and not p.sealed)
      select count(*), count(*) filter (where wrong), min(petition_no) filter (where wrong)
      from judged
      """;

  private final PetitionQuery query;

  @Inject
  AssignmentsReported(PetitionQuery query) {
    this.query = query;
  }

  @Override
  public String id() {
    return "I-21.assignments-reported";
  }

  @Override
  public CheckResult check() {
    return query.ask(SQL, "assignments were closed without an accepted report");
  }
}
