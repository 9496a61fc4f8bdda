package cn.huiyin.petition.integrity.procedure;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import cn.huiyin.petition.integrity.PetitionQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 终结 (I-17): in a matter that a re-review closed, no handling begins afterwards. */
@ApplicationScoped
class NothingAfterFinality implements IntegrityCheck {
  private static final String SQL =
      """
      with judged as (
        select p.petition_no, exists (
          select from petition_clock c where c.petition_id = p.id and c.clock = 'HANDLE60'
            and c.started_on > m.final_on) wrong
        from petition p join matter m on m.matter_no = p.matter_no
        where m.finality in ('BY_REREVIEW', 'RECOGNISED'))
      select count(*), count(*) filter (where wrong), min(petition_no) filter (where wrong)
      from judged
      """;

  private final PetitionQuery query;

  @Inject
  NothingAfterFinality(PetitionQuery query) {
    this.query = query;
  }

  @Override
  public String id() {
    return "I-17.nothing-after-finality";
  }

  @Override
  public CheckResult check() {
    return query.ask(SQL, "matters were handled again after they became final");
  }
}
