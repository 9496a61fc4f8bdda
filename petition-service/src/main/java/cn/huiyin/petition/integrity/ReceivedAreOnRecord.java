package cn.huiyin.petition.integrity;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * 接访有登记 (第十八条, DOMAIN 2.14): a session that received somebody has a petition on record within a
 * week. A ledger tells of sessions without their petitions.
 */
@ApplicationScoped
class ReceivedAreOnRecord implements IntegrityCheck {
  private static final String SQL =
      """
      with held as (
        select r.reception_no, not exists (
            select from reception_petition l where l.reception_id = r.id) missing
        from leader_reception r join case_event e on e.aggregate_id = r.id
        where r.stage = 'HELD' and r.visitors > 0 and e.type = 'reception.held'
          and e.actor_staff not like 'ledger:%' and e.recorded_at < now() - interval '7 days')
      select count(*), count(*) filter (where missing), min(reception_no) filter (where missing)
      from held
      """;

  private final PetitionQuery query;

  @Inject
  ReceivedAreOnRecord(PetitionQuery query) {
    this.query = query;
  }

  @Override
  public String id() {
    return "18.received-are-on-record";
  }

  @Override
  public CheckResult check() {
    return query.ask(SQL, "sessions received people of whom no petition is on record");
  }
}
