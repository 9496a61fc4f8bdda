package cn.huiyin.petition.supervision.sweep;

import cn.huiyin.events.petition.SupervisionGround;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.Petitions;
import cn.huiyin.petition.domain.deadline.PetitionClock;
import cn.huiyin.petition.domain.oversight.Breach;
import cn.huiyin.petition.supervision.NewSupervision;
import cn.huiyin.petition.supervision.OpenSupervision;
import cn.huiyin.petition.supervision.SupervisionPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** 逾期自动督办 (第四十条): a clock of the policy that is missed is supervised, once for each breach. */
@ApplicationScoped
class SuperviseOverdueClock implements SweepStep {
  /** The due day is never before start and length; extensions and rest days move it on. */
  private static final String SQL =
      """
      select c.petition_id, c.line from petition_clock c join petition p on p.id = c.petition_id
      where c.stopped_on is null and c.owed and c.clock = any(?) and c.started_on + c.length < ?
        and p.stage not in ('VOID', 'WITHDRAWN', 'ARCHIVED')
        and (? or p.registrar is null or p.registrar not like 'ledger:%')
        and not exists (
          select from petition_supervision s where s.petition_id = c.petition_id
            and s.breach = c.clock || '#' || c.line || '+'
              || coalesce(cardinality(string_to_array(c.extensions, ';')), 0))
        and (c.petition_id, c.line) > (?, ?)
      order by c.petition_id, c.line limit ?
      """;

  private final SweepQuery query;
  private final Petitions petitions;
  private final OpenSupervision openSupervision;
  private final SupervisionPolicy policy;
  private final StatutoryCalendar calendar;

  @Inject
  SuperviseOverdueClock(
      SweepQuery query,
      Petitions petitions,
      OpenSupervision openSupervision,
      SupervisionPolicy policy,
      StatutoryCalendar calendar) {
    this.query = query;
    this.petitions = petitions;
    this.openSupervision = openSupervision;
    this.policy = policy;
    this.calendar = calendar;
  }

  @Override
  public List<Found> search(LocalDate today, Found after, int most) {
    List<String> clocks = policy.clocks().stream().map(Enum::name).toList();
    return query.page(
        SQL, List.of(clocks, patientUntil(today), policy.ledgerPetitions()), after, most);
  }

  @Override
  @Transactional
  public boolean execute(Found found, LocalDate today) {
    Petition petition = petitions.findForAct(found.petitionId()).orElseThrow();
    if (!owes(petition, found.line(), today)) {
      return false;
    }
    PetitionClock run = petition.clocks().get(found.line());
    openSupervision.execute(
        petition,
        NewSupervision.forBreach(
            SupervisionGround.OVERDUE,
            policy.firstForm(),
            run.ownerUnit(),
            Breach.of(found.line(), run),
            today),
        Actor.SYSTEM);
    return true;
  }

  /** Whether the run is missed beyond the policy on the day, and nobody supervises it. */
  @Transactional
  boolean owes(Found found, LocalDate today) {
    return petitions
        .findForAct(found.petitionId())
        .filter(petition -> owes(petition, found.line(), today))
        .isPresent();
  }

  private boolean owes(Petition petition, int line, LocalDate today) {
    PetitionClock run = petition.clocks().get(line);
    String breach = Breach.of(line, run);
    return run.running()
        && run.breached(calendar, patientUntil(today))
        && petition.supervisions().stream().noneMatch(each -> breach.equals(each.breach()));
  }

  private LocalDate patientUntil(LocalDate today) {
    return today.minusDays(policy.graceDays());
  }
}
