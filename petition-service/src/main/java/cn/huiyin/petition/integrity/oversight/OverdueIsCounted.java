package cn.huiyin.petition.integrity.oversight;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import cn.huiyin.petition.integrity.PetitionQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * 超期不抹去 (I-05): what was missed before the last look at the clocks is noted as overdue, and what
 * was noted in a case file still stands with its clock.
 */
@ApplicationScoped
class OverdueIsCounted implements IntegrityCheck {
  private static final String SQL =
      """
      with look as (
        select last_day, finished_at - interval '1 hour' as before
        from duty_run where duty = 'clock-watch' and last_day is not null),
      missed as (
        select d.petition_id, look.last_day is not null as wrong
        from clock_due d left join look on d.due_on < look.last_day and d.counted_at < look.before
        where d.missable and not d.noted),
      erased as (
        select e.aggregate_id as petition_id, c.overdue_on is null as wrong
        from case_event e left join petition_clock c
          on c.petition_id = e.aggregate_id and c.line = (e.data ->> 'line')::int
        where e.type = 'petition.clock-overdue'),
      looked as (select * from missed union all select * from erased)
      select count(*), count(*) filter (where l.wrong), min(p.petition_no) filter (where l.wrong)
      from looked l join petition p on p.id = l.petition_id and p.stage <> 'VOID'
      """;

  private final PetitionQuery query;

  @Inject
  OverdueIsCounted(PetitionQuery query) {
    this.query = query;
  }

  @Override
  public String id() {
    return "I-05.overdue-is-counted";
  }

  @Override
  public CheckResult check() {
    return query.ask(SQL, "breaches are not noted or were erased");
  }
}
