package cn.huiyin.petition.integrity.procedure;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import cn.huiyin.petition.integrity.PetitionQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * 诉求拆分 (I-06): every part is a petition of its own, its end is noted on the parent, and the parent
 * is concluded only when all its parts are.
 */
@ApplicationScoped
class PartsWhole implements IntegrityCheck {
  private static final String SQL =
      """
      with part as (
        select p.petition_no, x.ended_on, c.id child, c.parent_no,
          c.concluded_on is not null or c.stage = 'WITHDRAWN' ended,
          p.concluded_on is not null or p.stage = 'ARCHIVED' whole_ended
        from petition_part x join petition p on p.id = x.petition_id
          left join petition c on c.petition_no = x.child_no),
      judged as (
        select petition_no, child is null or parent_no is distinct from petition_no
          or ended <> (ended_on is not null) or (whole_ended and not ended) wrong from part
        union all
        select petition_no, not exists (
          select from petition_part x where x.petition_id = p.id and x.ended_on is null)
        from petition p where p.stage = 'AWAITING_PARTS')
      select count(*), count(*) filter (where wrong), min(petition_no) filter (where wrong)
      from judged
      """;

  private final PetitionQuery query;

  @Inject
  PartsWhole(PetitionQuery query) {
    this.query = query;
  }

  @Override
  public String id() {
    return "I-06.parts-whole";
  }

  @Override
  public CheckResult check() {
    return query.ask(SQL, "split petitions and their parts disagree");
  }
}
