package cn.huiyin.petition.integrity.secrecy;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import cn.huiyin.petition.integrity.PetitionQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 密件不露 (I-50): no accusation lies with whom it accuses, and nothing of it went out openly. */
@ApplicationScoped
class AccusedNeverGets implements IntegrityCheck {
  private static final String SQL =
      """
      with judged as (
        select p.petition_no, p.accused_unit in (p.owner_unit, p.dispatch_unit)
          or exists (select from case_event e where e.aggregate_id = p.id
            and e.topic = 'petition.lifecycle.v1' and e.aggregate_version > (
              select min(s.aggregate_version) from case_event s
              where s.aggregate_id = p.id and s.topic = 'petition.sealed.v1')) wrong
        from petition p where p.sealed)
      select count(*), count(*) filter (where wrong), min(petition_no) filter (where wrong)
      from judged
      """;

  private final PetitionQuery query;

  @Inject
  AccusedNeverGets(PetitionQuery query) {
    this.query = query;
  }

  @Override
  public String id() {
    return "I-50.accused-never-gets";
  }

  @Override
  public CheckResult check() {
    return query.ask(SQL, "accusations lie with the accused or were told openly");
  }
}
