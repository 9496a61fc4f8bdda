package cn.huiyin.petition.integrity.secrecy;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import cn.huiyin.petition.integrity.PetitionQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 代表不超过五人 (I-12): no visit was registered with more. */
@ApplicationScoped
class AtMostFiveRepresentatives implements IntegrityCheck {
  private static final String SQL =
      """
      with judged as (
        select p.petition_no, (e.data ->> 'representatives')::int > 5 wrong
        from case_event e join petition p on p.id = e.aggregate_id
        where e.type = 'petition.registered' and e.data ->> 'channel' = 'VISIT')
      select count(*), count(*) filter (where wrong), min(petition_no) filter (where wrong)
      from judged
      """;

  private final PetitionQuery query;

  @Inject
  AtMostFiveRepresentatives(PetitionQuery query) {
    this.query = query;
  }

  @Override
  public String id() {
    return "I-12.at-most-five-representatives";
  }

  @Override
  public CheckResult check() {
    return query.ask(SQL, "visits have more than five representatives");
  }
}
