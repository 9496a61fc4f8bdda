package cn.huiyin.petition.integrity;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 回避 (I-25): nobody with a recorded interest acted in the matter afterwards. */
@ApplicationScoped
class NobodyRecusedActed implements IntegrityCheck {
  private static final String SQL =
      """
      select count(distinct r.id), count(distinct r.id) filter (where e.event_id is not null),
        min(p.petition_no) filter (where e.event_id is not null)
      from recusal r
      join petition p on p.id = r.petition_id or p.matter_no = r.matter_no
      left join case_event e on e.aggregate_id = p.id and e.actor_staff = r.staff
        and e.recorded_at > r.recorded_at
      """;

  private final PetitionQuery query;

  @Inject
  NobodyRecusedActed(PetitionQuery query) {
    this.query = query;
  }

  @Override
  public String id() {
    return "I-25.nobody-recused-acted";
  }

  @Override
  public CheckResult check() {
    return query.ask(SQL, "recusals were not kept");
  }
}
