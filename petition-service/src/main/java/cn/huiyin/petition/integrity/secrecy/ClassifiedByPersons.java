package cn.huiyin.petition.integrity.secrecy;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import cn.huiyin.petition.integrity.PetitionQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 分类由人决定 (I-60): the system itself has classified or linked nothing. */
@ApplicationScoped
class ClassifiedByPersons implements IntegrityCheck {
  private static final String SQL =
      """
      with judged as (
        select p.petition_no, e.actor_role = 'SYSTEM' wrong
        from case_event e join petition p on p.id = e.aggregate_id
        where e.type in ('petition.classified', 'petition.reclassified', 'petition.linked-as-repeat'))
      select count(*), count(*) filter (where wrong), min(petition_no) filter (where wrong)
      from judged
      """;

  private final PetitionQuery query;

  @Inject
  ClassifiedByPersons(PetitionQuery query) {
    this.query = query;
  }

  @Override
  public String id() {
    return "I-60.classified-by-persons";
  }

  @Override
  public CheckResult check() {
    return query.ask(SQL, "petitions were classified by the system");
  }
}
