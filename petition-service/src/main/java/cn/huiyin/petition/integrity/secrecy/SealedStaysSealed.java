package cn.huiyin.petition.integrity.secrecy;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import cn.huiyin.petition.integrity.PetitionQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 密件单向 (I-53): every accusation is sealed; a seal was lifted only by two persons. */
@ApplicationScoped
class SealedStaysSealed implements IntegrityCheck {
  private static final String SQL =
      """
      with judged as (
        select petition_no, not sealed wrong from petition where kind = 'ACCUSATION'
        union all
        select p.petition_no, not exists (select from case_event q
          where q.aggregate_id = e.aggregate_id and q.type = 'petition.unsealing-requested'
            and q.aggregate_version < e.aggregate_version and q.actor_staff <> e.actor_staff)
        from case_event e join petition p on p.id = e.aggregate_id
        where e.type = 'petition.unsealed')
      select count(*), count(*) filter (where wrong), min(petition_no) filter (where wrong)
      from judged
      """;

  private final PetitionQuery query;

  @Inject
  SealedStaysSealed(PetitionQuery query) {
    this.query = query;
  }

  @Override
  public String id() {
    return "I-53.sealed-stays-sealed";
  }

  @Override
  public CheckResult check() {
    return query.ask(SQL, "accusations are not sealed, or one person lifted the seal");
  }
}
