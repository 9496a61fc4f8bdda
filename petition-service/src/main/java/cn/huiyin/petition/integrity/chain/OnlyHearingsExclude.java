package cn.huiyin.petition.integrity.chain;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import cn.huiyin.petition.integrity.PetitionQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 只有复核听证的时间不计入期限 (I-19). */
@ApplicationScoped
class OnlyHearingsExclude implements IntegrityCheck {
  private static final String SQL =
      """
      with excluded as (
        select p.petition_no, c.clock <> 'REREVIEW30' wrong
        from petition_clock c join petition p on p.id = c.petition_id
        where coalesce(c.exclusions, '') <> '')
      select count(*), count(*) filter (where wrong), min(petition_no) filter (where wrong)
      from excluded
      """;

  private final PetitionQuery query;

  @Inject
  OnlyHearingsExclude(PetitionQuery query) {
    this.query = query;
  }

  @Override
  public String id() {
    return "I-19.only-hearings-exclude";
  }

  @Override
  public CheckResult check() {
    return query.ask(SQL, "clocks of other acts have days not counted");
  }
}
