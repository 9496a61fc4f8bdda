package cn.huiyin.petition.integrity.oversight;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import cn.huiyin.petition.integrity.PetitionQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * 不得隐瞒 (I-24): what was found to be urgent is so still, neither voided nor a mere inquiry, and the
 * case file shows the finding.
 */
@ApplicationScoped
class UrgentNotHidden implements IntegrityCheck {
  private static final String SQL =
      """
      with found as (
        select p.petition_no,
          not p.urgent or p.stage = 'VOID' or p.kind is not distinct from 'INQUIRY'
            or not exists (
              select from case_event e
              where e.aggregate_id = p.id and e.type = 'petition.urgent-flagged') hidden
        from petition p where p.urgent_found_at is not null)
      select count(*), count(*) filter (where hidden), min(petition_no) filter (where hidden)
      from found
      """;

  private final PetitionQuery query;

  @Inject
  UrgentNotHidden(PetitionQuery query) {
    this.query = query;
  }

  @Override
  public String id() {
    return "I-24.urgent-not-hidden";
  }

  @Override
  public CheckResult check() {
    return query.ask(SQL, "urgent petitions are hidden");
  }
}
