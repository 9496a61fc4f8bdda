package cn.huiyin.petition.integrity.secrecy;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import cn.huiyin.petition.integrity.PetitionQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 匿名信访 (I-57): where no notice is owed, no notice clock was noted as missed. */
@ApplicationScoped
class NothingOwedNothingMissed implements IntegrityCheck {
  private static final String SQL =
      """
      with judged as (
        select p.petition_no, c.overdue_on is not null wrong
        from petition_clock c join petition p on p.id = c.petition_id where not c.owed)
      select count(*), count(*) filter (where wrong), min(petition_no) filter (where wrong)
      from judged
      """;

  private final PetitionQuery query;

  @Inject
  NothingOwedNothingMissed(PetitionQuery query) {
    this.query = query;
  }

  @Override
  public String id() {
    return "I-57.nothing-owed-nothing-missed";
  }

  @Override
  public CheckResult check() {
    return query.ask(SQL, "breaches are noted where nothing is owed");
  }
}
