package cn.huiyin.petition.integrity.oversight;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import cn.huiyin.petition.integrity.PetitionQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 督办在册 (第四十条): a petition is marked as supervised exactly while a supervision of it goes on. */
@ApplicationScoped
class SupervisionsKept implements IntegrityCheck {
  private static final String SQL =
      """
      with ongoing as (
        select petition_id, bool_or(closed_on is null) goes_on
        from petition_supervision group by petition_id),
      judged as (
        select p.petition_no, p.supervised is distinct from coalesce(o.goes_on, false) wrong
        from petition p left join ongoing o on o.petition_id = p.id
        where p.supervised or p.id in (select petition_id from ongoing))
      select count(*), count(*) filter (where wrong), min(petition_no) filter (where wrong)
      from judged
      """;

  private final PetitionQuery query;

  @Inject
  SupervisionsKept(PetitionQuery query) {
    this.query = query;
  }

  @Override
  public String id() {
    return "40.supervised-while-it-goes-on";
  }

  @Override
  public CheckResult check() {
    return query.ask(SQL, "petitions are marked wrongly as supervised");
  }
}
