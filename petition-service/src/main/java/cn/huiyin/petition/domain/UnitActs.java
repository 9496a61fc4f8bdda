package cn.huiyin.petition.domain;

import cn.huiyin.events.petition.AccusationHandedOver;
import cn.huiyin.events.petition.Adoption;
import cn.huiyin.events.petition.Conclusion;
import cn.huiyin.events.petition.DispatchReceived;
import cn.huiyin.events.petition.ObjectionDrafted;
import cn.huiyin.events.petition.ObjectionRaised;
import cn.huiyin.events.petition.ObjectionRejected;
import cn.huiyin.events.petition.ObjectionUpheld;
import cn.huiyin.events.petition.PetitionAccepted;
import cn.huiyin.events.petition.PetitionForwardedDown;
import cn.huiyin.events.petition.PetitionNotAccepted;
import cn.huiyin.events.petition.Route;
import cn.huiyin.events.petition.RouteGuidanceServed;
import cn.huiyin.events.petition.RouteResultRecorded;
import cn.huiyin.events.petition.SuggestionReplied;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.deadline.DisposalGoesOn;
import cn.huiyin.petition.domain.rule.dispatch.AccusationNeverToTheAccused;
import cn.huiyin.petition.domain.rule.dispatch.BureauAcceptsAtItsOwnLevel;
import cn.huiyin.petition.domain.rule.dispatch.KnownGround;
import cn.huiyin.petition.domain.rule.dispatch.NoNewHandlingAfterFinality;
import cn.huiyin.petition.domain.rule.dispatch.NotUnderSeal;
import cn.huiyin.petition.domain.rule.dispatch.RouteNoticeNamesLegalRoute;
import cn.huiyin.petition.domain.rule.dispatch.SuggestionsAreReplied;
import cn.huiyin.petition.domain.rule.unit.DrafterDoesNotRaise;
import cn.huiyin.petition.domain.rule.unit.HandedOverUnderSeal;
import cn.huiyin.petition.domain.rule.unit.ObjectionWithinFiveWorkingDays;
import cn.huiyin.petition.domain.rule.unit.OwnSubordinateOnly;
import cn.huiyin.petition.domain.rule.unit.PetitionerToldOfForwarding;
import cn.huiyin.petition.domain.rule.unit.ReceivedOnce;
import cn.huiyin.petition.domain.stage.PetitionAct;
import cn.huiyin.petition.domain.stage.PetitionLifecycle;
import cn.huiyin.petition.domain.state.Dispatch;
import cn.huiyin.petition.domain.unit.UnitTree;
import java.time.LocalDate;

/** 责任单位的行为 (第二十三条): receipt, objection, acceptance, refusal, route notice, reply, handover. */
public final class UnitActs {
  private final Petition petition;

  UnitActs(Petition petition) {
    this.petition = petition;
  }

  /**
   * 签收; 一个工作日内未签收的，视为该工作日收到 (DOMAIN 2.9). The unit may still confirm what is deemed received; its
   * clocks count from the deemed day.
   */
  public void receive(LocalDate on, StatutoryCalendar calendar, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.RECEIVE);
    ReceivedOnce.check(dispatch());
    LocalDate deemed = deemedReceivedOn(calendar);
    LocalDate receivedOn = on.isAfter(deemed) ? deemed : on;
    if (dispatch().receivedOn() != null) {
      receivedOn = dispatch().receivedOn();
    }
    petition.perform(
        new DispatchReceived(on, unitCode(), receivedOn, Actor.SYSTEM.equals(actor)), actor);
  }

  /** 视为收到日: the working day after the dispatch, on which it counts as received at the latest. */
  public LocalDate deemedReceivedOn(StatutoryCalendar calendar) {
    return calendar.nextWorkingDayOnOrAfter(dispatch().dispatchedOn().plusDays(1));
  }

  /** 起草异议, by the handler; it stops no clock, for only the head's objection counts. */
  public void draftObjection(
      String groundCode, LocalDate on, StatutoryCalendar calendar, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.DRAFT_OBJECTION);
    ObjectionWithinFiveWorkingDays.check(
        petition.book().running(StatutoryClock.OBJECT5WD), on, calendar);
    petition.perform(new ObjectionDrafted(on, unitCode(), groundCode), actor);
    petition.takeObjectionDrafter(actor.staffId());
  }

  /** 提出异议: within five working days of receipt (I-22), not by who drafted it. */
  public void object(String groundCode, LocalDate on, StatutoryCalendar calendar, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.OBJECT);
    DrafterDoesNotRaise.check(petition.objectionDrafter(), actor);
    ObjectionWithinFiveWorkingDays.check(
        petition.book().running(StatutoryClock.OBJECT5WD), on, calendar);
    petition.perform(new ObjectionRaised(on, unitCode(), groundCode), actor);
  }

  /**
   * 异议成立: back to the bureau, which disposes of it anew in what is left of its first 15 days.
   *
   * @param leastWorkingDays working days it has at least, a policy
   */
  public void upholdObjection(
      int leastWorkingDays, LocalDate on, StatutoryCalendar calendar, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.UPHOLD_OBJECTION);
    LocalDate from = DisposalGoesOn.from(petition.book(), leastWorkingDays, on, calendar);
    petition.perform(new ObjectionUpheld(on, unitCode(), from), actor);
    petition.takeObjectionDrafter(null);
  }

  /** 异议不成立: the unit keeps it; its notice clock never stood still. */
  public void rejectObjection(LocalDate on, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.REJECT_OBJECTION);
    petition.perform(new ObjectionRejected(on, unitCode()), actor);
    petition.takeObjectionDrafter(null);
  }

  /**
   * 转下级办理, within the unit's own system.
   *
   * @param noticeOn day the petitioner was told, or null where nobody can be
   */
  public void forwardDown(
      String subordinate, UnitTree units, LocalDate noticeOn, LocalDate on, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.FORWARD_DOWN);
    OwnSubordinateOnly.check(units, unitCode(), subordinate);
    if (petition.underSeal()) {
      AccusationNeverToTheAccused.check(
          route(), units.unit(subordinate).orElseThrow(), petition.accusedUnit());
    }
    PetitionerToldOfForwarding.check(petition.registration().noticeOwed(), noticeOn);
    petition.perform(new PetitionForwardedDown(on, unitCode(), subordinate, noticeOn), actor);
  }

  /** 受理: in the petition procedure the 60 days begin. */
  public void accept(boolean matterFinal, LocalDate on, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.ACCEPT);
    NotUnderSeal.check(petition.underSeal());
    SuggestionsAreReplied.notAccepted(petition.classification().orElse(null));
    NoNewHandlingAfterFinality.check(matterFinal);
    BureauAcceptsAtItsOwnLevel.check(actor, unitCode(), petition.registration().bureauCode());
    petition.perform(new PetitionAccepted(on, unitCode(), route()), actor);
  }

  /** 不予受理, in writing. */
  public void refuse(String groundCode, LocalDate on, Actor actor) {
    KnownGround.check(RefusalGrounds.NOT_ACCEPTED, groundCode);
    petition.perform(new PetitionNotAccepted(on, groundCode, true), actor);
    petition.conclude(Conclusion.REFUSED, on);
  }

  /**
   * 法定途径告知书送达: R31_1 to R31_4 are concluded by it, for the petitioner must act now; R31_5 by the
   * organ's answer.
   */
  public void serveRouteNotice(LocalDate noticeOn, Actor actor) {
    RouteNoticeNamesLegalRoute.check(petition.classification().orElse(null));
    PetitionLifecycle.row(petition.stage(), PetitionAct.SERVE_ROUTE_NOTICE);
    petition.perform(new RouteGuidanceServed(noticeOn, route(), unitCode(), noticeOn), actor);
    if (route() != Route.R31_5) {
      petition.conclude(Conclusion.ROUTED, noticeOn);
    }
  }

  /** 法定途径处理结果: the organ's answer. */
  public void recordRouteResult(String resultCode, LocalDate on, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.RECORD_ROUTE_RESULT);
    petition.perform(new RouteResultRecorded(on, route(), resultCode), actor);
    petition.conclude(Conclusion.ROUTED, on);
  }

  /** 答复建议 (第二十九条). */
  public void replySuggestion(Adoption adoption, LocalDate on, Actor actor) {
    SuggestionsAreReplied.check(petition.classification().orElse(null));
    petition.perform(new SuggestionReplied(on, adoption, false), actor);
    petition.conclude(Conclusion.valueOf(adoption.name()), on);
  }

  /** 移交检举控告 (第三十条), against receipt. */
  public void handOver(LocalDate on, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.HAND_OVER);
    HandedOverUnderSeal.check(petition.underSeal());
    petition.perform(new AccusationHandedOver(on, unitCode()), actor);
    petition.conclude(Conclusion.HANDED_OVER, on);
  }

  private Route route() {
    return petition.classification().orElseThrow().route();
  }

  private Dispatch dispatch() {
    return petition.dispatch().orElseThrow();
  }

  private String unitCode() {
    return dispatch().unitCode();
  }
}
