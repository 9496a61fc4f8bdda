package cn.huiyin.petition.supervision.sweep;

import cn.huiyin.events.petition.SupervisionForm;
import cn.huiyin.events.petition.SupervisionGround;
import cn.huiyin.events.petition.SupervisionResult;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.Petitions;
import cn.huiyin.petition.domain.oversight.Breach;
import cn.huiyin.petition.domain.oversight.Supervision;
import cn.huiyin.petition.supervision.NewSupervision;
import cn.huiyin.petition.supervision.OpenSupervision;
import cn.huiyin.petition.supervision.SupervisionPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * 督办的后续 (第四十条): a reminder ends when what it reminded of is done, is raised to a letter when it
 * isn't heeded; a letter nobody answers is a breach of its own.
 */
@ApplicationScoped
class FollowUpSupervision implements SweepStep {
  private static final String SQL =
      """
      select s.petition_id, s.line from petition_supervision s
      where s.closed_on is null and s.answered_on is null
        and (s.answer_due < ? or s.breach is not null)
        and not exists (
          select from petition_supervision n
          where n.petition_id = s.petition_id and n.breach = 'SILENCE#' || s.supervision_no)
        and (s.petition_id, s.line) > (?, ?)
      order by s.petition_id, s.line limit ?
      """;

  private final SweepQuery query;
  private final Petitions petitions;
  private final OpenSupervision openSupervision;
  private final SupervisionPolicy policy;
  private final CaseRecord record;

  @Inject
  FollowUpSupervision(
      SweepQuery query,
      Petitions petitions,
      OpenSupervision openSupervision,
      SupervisionPolicy policy,
      CaseRecord record) {
    this.query = query;
    this.petitions = petitions;
    this.openSupervision = openSupervision;
    this.policy = policy;
    this.record = record;
  }

  @Override
  public List<Found> search(LocalDate today, Found after, int most) {
    return query.page(SQL, List.of(today), after, most);
  }

  @Override
  @Transactional
  public boolean execute(Found found, LocalDate today) {
    Petition petition = petitions.findForAct(found.petitionId()).orElseThrow();
    Supervision supervision = petition.supervisions().get(found.line());
    if (!supervision.open() || supervision.answeredOn() != null) {
      return false;
    }
    if (reminds(supervision) && breachIsOver(petition, supervision)) {
      petition
          .supervising()
          .close(supervision.supervisionNo(), SupervisionResult.RECTIFIED, today, Actor.SYSTEM);
      record.of(petition, Actor.SYSTEM);
      return true;
    }
    return supervision.answerOverdue(today) && pressOn(petition, supervision, today);
  }

  private boolean pressOn(Petition petition, Supervision supervision, LocalDate today) {
    if (reminds(supervision) && supervision.breach() != null) {
      petition
          .supervising()
          .raise(
              supervision.supervisionNo(),
              policy.raisedForm(),
              policy.formsOfBureauHead(),
              today.plusDays(policy.answerDays()),
              today,
              Actor.SYSTEM);
      record.of(petition, Actor.SYSTEM);
      return true;
    }
    return superviseSilence(petition, supervision, today);
  }

  private boolean superviseSilence(Petition petition, Supervision silent, LocalDate today) {
    String breach = Breach.ofSilence(silent.supervisionNo());
    boolean known = petition.supervisions().stream().anyMatch(each -> breach.equals(each.breach()));
    if (known || silent.ground() == SupervisionGround.NO_FEEDBACK) {
      return false;
    }
    openSupervision.execute(
        petition,
        NewSupervision.forBreach(
            SupervisionGround.NO_FEEDBACK, policy.raisedForm(), silent.unitCode(), breach, today),
        Actor.SYSTEM);
    return true;
  }

  private static boolean reminds(Supervision supervision) {
    return supervision.form().compareTo(SupervisionForm.LETTER) < 0;
  }

  private static boolean breachIsOver(Petition petition, Supervision supervision) {
    if (supervision.breach() == null) {
      return false;
    }
    OptionalInt line = Breach.lineOf(supervision.breach());
    return line.isPresent() && !petition.clocks().get(line.getAsInt()).running();
  }
}
