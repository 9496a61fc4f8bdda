package cn.huiyin.petition.integrity.chain;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import cn.huiyin.petition.integrity.PetitionQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 予以支持的意见有执行记录，直到执行完毕；未执行的有督办 (I-20). */
@ApplicationScoped
class SupportIsCarriedOut implements IntegrityCheck {
  private static final String SQL =
      """
      with supported as (
        select p.petition_no,
          p.execution_status is null
            or (p.stage = 'ARCHIVED' and p.execution_status <> 'DONE')
            or (p.execution_status = 'NOT_EXECUTED' and not p.supervised and not exists (
              select from case_event e
              where e.aggregate_id = p.id and e.type = 'petition.supervision-opened')) forgotten
        from petition p
        where p.opinion_served_on is not null and p.claim_outcomes ~ '(^|;)SUPPORT(;|$)')
      select count(*), count(*) filter (where forgotten), min(petition_no) filter (where forgotten)
      from supported
      """;

  private final PetitionQuery query;

  @Inject
  SupportIsCarriedOut(PetitionQuery query) {
    this.query = query;
  }

  @Override
  public String id() {
    return "I-20.support-is-carried-out";
  }

  @Override
  public CheckResult check() {
    return query.ask(SQL, "supporting opinions are neither tracked nor supervised");
  }
}
