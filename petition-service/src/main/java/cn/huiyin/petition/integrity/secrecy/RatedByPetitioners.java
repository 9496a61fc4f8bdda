package cn.huiyin.petition.integrity.secrecy;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import cn.huiyin.petition.integrity.PetitionQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 评价出自信访人 (I-58): by the petitioner only, once per object. */
@ApplicationScoped
class RatedByPetitioners implements IntegrityCheck {
  private static final String SQL =
      """
      with judged as (
        select p.petition_no, bool_or(e.actor_role <> 'PETITIONER') or count(*) > 1 wrong
        from case_event e join petition p on p.id = e.aggregate_id
        where e.type = 'petition.rated' group by p.petition_no, e.data ->> 'object')
      select count(*), count(*) filter (where wrong), min(petition_no) filter (where wrong)
      from judged
      """;

  private final PetitionQuery query;

  @Inject
  RatedByPetitioners(PetitionQuery query) {
    this.query = query;
  }

  @Override
  public String id() {
    return "I-58.rated-by-petitioners";
  }

  @Override
  public CheckResult check() {
    return query.ask(SQL, "ratings come from another than the petitioner, or twice");
  }
}
