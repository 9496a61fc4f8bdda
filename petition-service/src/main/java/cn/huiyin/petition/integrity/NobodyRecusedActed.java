package cn.huiyin.petition.integrity;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * 回避 (I-25): nobody with a recorded interest acted in the matter afterwards: not on a petition, nor
 * in a hearing's seat, nor on a proposal that rests on it, nor on its link to a leader's session.
 */
@ApplicationScoped
class NobodyRecusedActed implements IntegrityCheck {
  private static final String SQL =
      """
      with judged as (
        select r.id, p.petition_no,
          exists (select from case_event e where e.aggregate_id = p.id
            and e.actor_staff = r.staff and e.recorded_at > r.recorded_at)
          or exists (select from hearing_seat s join case_event e
            on e.aggregate_id = s.petition_id and e.aggregate_version = s.event_version
            where s.petition_id = p.id and s.staff = r.staff and e.recorded_at > r.recorded_at)
          or exists (select from proposal_petition l join case_event e
            on e.aggregate_id = l.proposal_id
            where l.petition_id = p.id and e.actor_staff = r.staff
              and e.recorded_at > r.recorded_at)
          or exists (select from reception_petition l join case_event e
            on e.aggregate_id = l.reception_id
            where l.petition_id = p.id and e.actor_staff = r.staff
              and e.recorded_at > r.recorded_at and (e.type = 'reception.signed'
                or e.data ->> 'petitionId' = p.id::text)) acted
        from recusal r join petition p on p.id = r.petition_id or p.matter_no = r.matter_no)
      select count(distinct id), count(distinct id) filter (where acted),
        min(petition_no) filter (where acted)
      from judged
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
