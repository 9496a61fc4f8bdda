package cn.huiyin.petition.supervision.sweep;

import cn.huiyin.events.petition.SupervisionGround;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.Petitions;
import cn.huiyin.petition.domain.oversight.Breach;
import cn.huiyin.petition.domain.state.Dispatch;
import cn.huiyin.petition.supervision.NewSupervision;
import cn.huiyin.petition.supervision.OpenSupervision;
import cn.huiyin.petition.supervision.SupervisionPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/**
 * 拒不执行自动督办 (第四十条, I-20): a supporting opinion that isn't recorded as carried out within the
 * policy's days is supervised, once for each round of handling.
 */
@ApplicationScoped
class SuperviseNonExecution implements SweepStep {
  private static final String SQL =
      """
      select p.id, 0 from petition p
      where p.opinion_served_on < ? and p.claim_outcomes ~ '(^|[^_])SUPPORT'
        and p.stage in ('OPINION_SERVED', 'REVIEWED', 'CONCLUDED', 'FINAL', 'FINALITY_FILED',
          'FINAL_RECOGNISED')
        and (? or p.registrar is null or p.registrar not like 'ledger:%')
        and not exists (
          select from petition_supervision s
          where s.petition_id = p.id and s.breach = 'EXECUTION#' || p.handling_round)
        and not exists (
          select from case_event e where e.aggregate_id = p.id
            and e.type = 'petition.execution-tracked' and (e.data ->> 'done')::boolean
            and e.occurred_on >= p.opinion_served_on)
        and (p.id, 0) > (?, ?)
      order by p.id limit ?
      """;

  private final SweepQuery query;
  private final Petitions petitions;
  private final OpenSupervision openSupervision;
  private final SupervisionPolicy policy;

  @Inject
  SuperviseNonExecution(
      SweepQuery query,
      Petitions petitions,
      OpenSupervision openSupervision,
      SupervisionPolicy policy) {
    this.query = query;
    this.petitions = petitions;
    this.openSupervision = openSupervision;
    this.policy = policy;
  }

  @Override
  public List<Found> search(LocalDate today, Found after, int most) {
    LocalDate served = today.minusDays(policy.executionDays());
    return query.page(SQL, List.of(served, policy.ledgerPetitions()), after, most);
  }

  @Override
  @Transactional
  public boolean execute(Found found, LocalDate today) {
    Petition petition = petitions.findForAct(found.petitionId()).orElseThrow();
    String breach = Breach.ofExecution(petition.handling().round());
    if (petition.supervisions().stream().anyMatch(each -> breach.equals(each.breach()))) {
      return false;
    }
    String unit = petition.dispatch().map(Dispatch::unitCode).orElse(null);
    openSupervision.execute(
        petition,
        NewSupervision.forBreach(
            SupervisionGround.NON_EXECUTION, policy.firstForm(), unit, breach, today),
        Actor.SYSTEM);
    return true;
  }
}
