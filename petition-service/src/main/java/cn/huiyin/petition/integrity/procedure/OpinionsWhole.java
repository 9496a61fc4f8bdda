package cn.huiyin.petition.integrity.procedure;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import cn.huiyin.petition.integrity.PetitionQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * 处理意见 (I-13, I-14): an outcome for each claim, approved by another than drafted it, the petitioner
 * heard before.
 */
@ApplicationScoped
class OpinionsWhole implements IntegrityCheck {
  private static final String SQL =
      """
      with judged as (
        select p.petition_no, p.heard_on is null or p.heard_on > p.opinion_drafted_on
          or p.opinion_drafter = p.opinion_approver
          or cardinality(string_to_array(p.claim_outcomes, ';')) <> p.claim_count - (
            select count(*) from petition_part x where x.petition_id = p.id) wrong
        from petition p where p.opinion_served_on is not null)
      select count(*), count(*) filter (where wrong), min(petition_no) filter (where wrong)
      from judged
      """;

  private final PetitionQuery query;

  @Inject
  OpinionsWhole(PetitionQuery query) {
    this.query = query;
  }

  @Override
  public String id() {
    return "I-13.opinions-whole";
  }

  @Override
  public CheckResult check() {
    return query.ask(SQL, "opinions lack an outcome, a hearing or a second person");
  }
}
