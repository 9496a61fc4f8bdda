package cn.huiyin.petition.integrity.procedure;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import cn.huiyin.petition.integrity.PetitionQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * 重复信访 (I-07): a repeat has its own number and its own answer, and adds no second handling of the
 * same claim.
 */
@ApplicationScoped
class RepeatsNotHandled implements IntegrityCheck {
  private static final String SQL =
      """
      with judged as (
        select p.petition_no, p.dispatch_unit is not null
          or coalesce(p.conclusion, 'REPEAT_ANSWERED') not in ('REPEAT_ANSWERED', 'REFUSED')
          or exists (select from petition_clock c where c.petition_id = p.id
            and c.clock in ('NOTIFY15', 'HANDLE60')) wrong
        from petition p where p.disposition = 'LINKED_AS_REPEAT')
      select count(*), count(*) filter (where wrong), min(petition_no) filter (where wrong)
      from judged
      """;

  private final PetitionQuery query;

  @Inject
  RepeatsNotHandled(PetitionQuery query) {
    this.query = query;
  }

  @Override
  public String id() {
    return "I-07.repeats-not-handled";
  }

  @Override
  public CheckResult check() {
    return query.ask(SQL, "repeats were handled a second time or lack their own answer");
  }
}
