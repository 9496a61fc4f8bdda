package cn.huiyin.petition.domain;

import cn.huiyin.events.petition.CoordinationMeetingHeld;
import cn.huiyin.events.petition.CoordinationOutcome;
import cn.huiyin.events.petition.SupervisionAnswerReturned;
import cn.huiyin.events.petition.SupervisionAnswered;
import cn.huiyin.events.petition.SupervisionClosed;
import cn.huiyin.events.petition.SupervisionForm;
import cn.huiyin.events.petition.SupervisionInstructed;
import cn.huiyin.events.petition.SupervisionOpened;
import cn.huiyin.events.petition.SupervisionRaised;
import cn.huiyin.events.petition.SupervisionResult;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.oversight.Supervision;
import cn.huiyin.petition.domain.oversight.SupervisionOrder;
import cn.huiyin.petition.domain.rule.oversight.AnsweredBeforeClosed;
import cn.huiyin.petition.domain.rule.oversight.BreachSupervisedOnce;
import cn.huiyin.petition.domain.rule.oversight.SupervisionOngoing;
import cn.huiyin.petition.domain.rule.oversight.SupervisionOnlyRises;
import cn.huiyin.petition.domain.rule.oversight.WeightyFormsByBureauHead;
import cn.huiyin.petition.domain.rule.unit.UnitConcerned;
import cn.huiyin.petition.domain.stage.PetitionAct;
import cn.huiyin.petition.domain.stage.PetitionLifecycle;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** 督办 (第三十八至四十条, DOMAIN 2.11): opened, answered, raised, closed; and the meetings around it. */
public final class SupervisionActs {
  private final Petition petition;

  SupervisionActs(Petition petition) {
    this.petition = petition;
  }

  /** 领导批示: a leader asks for supervision, the bureau opens it. */
  public void instruct(String leaderPost, LocalDate on, Actor actor) {
    petition.perform(new SupervisionInstructed(on, leaderPost), actor);
  }

  /**
   * 立项督办.
   *
   * @param weighty the forms that only the head of the bureau may use
   */
  public void open(
      SupervisionOrder order, Set<SupervisionForm> weighty, LocalDate on, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.OPEN_SUPERVISION);
    String unit = order.unitCode() == null ? petition.ownerUnit() : order.unitCode();
    UnitConcerned.check(petition.unitsConcerned(), petition.accusedUnit(), unit);
    WeightyFormsByBureauHead.check(weighty, order.form(), actor);
    BreachSupervisedOnce.check(petition.supervisions(), order.breach());
    petition.perform(
        new SupervisionOpened(
            on,
            order.ground().name(),
            unit,
            order.supervisionNo(),
            order.form(),
            order.answerDue(),
            order.breach()),
        actor);
  }

  /** 反馈: by the unit that is supervised. */
  public void answer(String supervisionNo, LocalDate on, Actor actor) {
    SupervisionOngoing.notYetAnswered(
        petition.supervision(supervisionNo), PetitionAct.ANSWER_SUPERVISION, on);
    petition.perform(new SupervisionAnswered(on, supervisionNo), actor);
  }

  /** 退回反馈: the unit answers again by the new day. */
  public void returnAnswer(String supervisionNo, LocalDate newDue, LocalDate on, Actor actor) {
    SupervisionOngoing.answered(
        petition.supervision(supervisionNo), PetitionAct.RETURN_SUPERVISION_ANSWER, on);
    petition.perform(new SupervisionAnswerReturned(on, supervisionNo, newDue), actor);
  }

  /** 提升方式: 系统提醒、电话、督办函、实地、联合、挂牌、约谈、通报. */
  public void raise(
      String supervisionNo,
      SupervisionForm form,
      Set<SupervisionForm> weighty,
      LocalDate newDue,
      LocalDate on,
      Actor actor) {
    Supervision supervision =
        SupervisionOngoing.check(
            petition.supervision(supervisionNo), PetitionAct.RAISE_SUPERVISION, on);
    SupervisionOnlyRises.check(supervision.form(), form);
    WeightyFormsByBureauHead.check(weighty, form, actor);
    petition.perform(new SupervisionRaised(on, supervisionNo, form, newDue), actor);
  }

  /** 督办结束. */
  public void close(String supervisionNo, SupervisionResult result, LocalDate on, Actor actor) {
    Supervision supervision =
        SupervisionOngoing.check(
            petition.supervision(supervisionNo), PetitionAct.CLOSE_SUPERVISION, on);
    AnsweredBeforeClosed.check(supervision, result);
    long others = petition.supervisions().stream().filter(Supervision::open).count() - 1;
    petition.perform(
        new SupervisionClosed(on, result.name(), supervisionNo, Math.toIntExact(others)), actor);
  }

  /** 协调会 (第十四条). */
  public void meet(List<String> unitCodes, CoordinationOutcome outcome, LocalDate on, Actor actor) {
    petition.perform(new CoordinationMeetingHeld(on, List.copyOf(unitCodes), outcome), actor);
  }
}
