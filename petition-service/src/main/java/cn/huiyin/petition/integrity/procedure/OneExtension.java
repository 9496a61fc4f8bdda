package cn.huiyin.petition.integrity.procedure;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import cn.huiyin.petition.integrity.PetitionQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 延期 (I-11): at most one for a round, of at most 30 days. */
@ApplicationScoped
class OneExtension implements IntegrityCheck {
  private static final String SQL =
      """
      with judged as (
        select p.petition_no, p.extended_days not between 0 and 30
          or exists (select from petition_clock c where c.petition_id = p.id
            and c.clock = 'HANDLE60' and c.extensions like '%;%') wrong
        from petition p where p.accepted_on is not null)
      select count(*), count(*) filter (where wrong), min(petition_no) filter (where wrong)
      from judged
      """;

  private final PetitionQuery query;

  @Inject
  OneExtension(PetitionQuery query) {
    this.query = query;
  }

  @Override
  public String id() {
    return "I-11.one-extension";
  }

  @Override
  public CheckResult check() {
    return query.ask(SQL, "petitions were extended twice or for too long");
  }
}
