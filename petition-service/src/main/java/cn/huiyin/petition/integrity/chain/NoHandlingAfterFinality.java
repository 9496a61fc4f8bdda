package cn.huiyin.petition.integrity.chain;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import cn.huiyin.petition.integrity.PetitionQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 复核终结之后，同一事项不再转送交办 (I-17). */
@ApplicationScoped
class NoHandlingAfterFinality implements IntegrityCheck {
  private static final String SQL =
      """
      with further as (
        select p.petition_no, coalesce(p.dispatched_on > m.final_on, false) handled
        from matter m join petition p on p.matter_no = m.matter_no
        where m.finality in ('BY_REREVIEW', 'RECOGNISED'))
      select count(*), count(*) filter (where handled), min(petition_no) filter (where handled)
      from further
      """;

  private final PetitionQuery query;

  @Inject
  NoHandlingAfterFinality(PetitionQuery query) {
    this.query = query;
  }

  @Override
  public String id() {
    return "I-17.no-handling-after-finality";
  }

  @Override
  public CheckResult check() {
    return query.ask(SQL, "petitions were dispatched after their matter had become final");
  }
}
