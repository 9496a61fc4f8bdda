package cn.huiyin.petition.integrity.procedure;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import cn.huiyin.petition.integrity.PetitionQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 信访程序 (I-10): only R31_6 has the 60 days and the opinion. */
@ApplicationScoped
class HandlingOnlyInProcedure implements IntegrityCheck {
  private static final String SQL =
      """
      with judged as (
        select p.petition_no, p.route is distinct from 'R31_6' wrong
        from petition p
        where p.opinion_served_on is not null or exists (
          select from petition_clock c where c.petition_id = p.id and c.clock = 'HANDLE60'))
      select count(*), count(*) filter (where wrong), min(petition_no) filter (where wrong)
      from judged
      """;

  private final PetitionQuery query;

  @Inject
  HandlingOnlyInProcedure(PetitionQuery query) {
    this.query = query;
  }

  @Override
  public String id() {
    return "I-10.handling-only-in-procedure";
  }

  @Override
  public CheckResult check() {
    return query.ask(SQL, "petitions outside the petition procedure have its clock or an opinion");
  }
}
