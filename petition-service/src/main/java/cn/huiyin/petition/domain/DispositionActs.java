package cn.huiyin.petition.domain;

import cn.huiyin.events.petition.Adoption;
import cn.huiyin.events.petition.Conclusion;
import cn.huiyin.events.petition.DispatchMode;
import cn.huiyin.events.petition.GuidanceKind;
import cn.huiyin.events.petition.PetitionDispatched;
import cn.huiyin.events.petition.PetitionGuided;
import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.PetitionNoLongerAccepted;
import cn.huiyin.events.petition.PetitionNotAccepted;
import cn.huiyin.events.petition.ReceivedDirectly;
import cn.huiyin.events.petition.SuggestionReplied;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.rule.dispatch.AccusationNeverToTheAccused;
import cn.huiyin.petition.domain.rule.dispatch.CareIsRecorded;
import cn.huiyin.petition.domain.rule.dispatch.DispatchTargetCompetentAndInCounty;
import cn.huiyin.petition.domain.rule.dispatch.KnownGround;
import cn.huiyin.petition.domain.rule.dispatch.KnownUnit;
import cn.huiyin.petition.domain.rule.dispatch.NamedDocument;
import cn.huiyin.petition.domain.rule.dispatch.NoLongerAcceptedRestsOnFinality;
import cn.huiyin.petition.domain.rule.dispatch.NoNewHandlingAfterFinality;
import cn.huiyin.petition.domain.rule.dispatch.NotUnderSeal;
import cn.huiyin.petition.domain.rule.dispatch.RouteNoticeNamesLegalRoute;
import cn.huiyin.petition.domain.rule.dispatch.SuggestionsAreReplied;
import cn.huiyin.petition.domain.rule.unit.ReportDueSet;
import cn.huiyin.petition.domain.stage.PetitionAct;
import cn.huiyin.petition.domain.stage.PetitionLifecycle;
import cn.huiyin.petition.domain.state.Classification;
import cn.huiyin.petition.domain.unit.Unit;
import cn.huiyin.petition.domain.unit.UnitTree;
import java.time.LocalDate;

/** 信访部门的处理 (第二十二条): guidance, transfer, assignment, refusal, the bureau's own reply. */
public final class DispositionActs {
  private final Petition petition;

  DispositionActs(Petition petition) {
    this.petition = petition;
  }

  /**
   * 引导: into a legal route, or to the organ of another territory. It concludes the petition at the
   * bureau.
   *
   * @param organUnitCode the organ named, or null outside the county
   * @param routeNoticeOn day the route notice was served; null unless a legal route is meant
   */
  public void guide(
      GuidanceKind kind, String organUnitCode, LocalDate routeNoticeOn, LocalDate on, Actor actor) {
    if (routeNoticeOn != null) {
      RouteNoticeNamesLegalRoute.check(petition.classification().orElse(null));
    }
    PetitionLifecycle.row(petition.stage(), PetitionAct.GUIDE);
    petition.perform(
        new PetitionGuided(on, classification().route(), organUnitCode, kind, routeNoticeOn),
        actor);
    LocalDate done = routeNoticeOn == null || routeNoticeOn.isBefore(on) ? on : routeNoticeOn;
    petition.conclude(
        kind == GuidanceKind.LEGAL_ROUTE ? Conclusion.ROUTED : Conclusion.GUIDED_ELSEWHERE, done);
  }

  /** 转送: the unit handles and answers; nothing is reported back. */
  public void transfer(DispatchOrder order, UnitTree units, LocalDate on, Actor actor) {
    dispatch(DispatchMode.TRANSFER, order, units, on, actor);
  }

  /** 交办: with a term to report back (I-21). */
  public void assign(DispatchOrder order, UnitTree units, LocalDate on, Actor actor) {
    ReportDueSet.check(on, order.reportDue());
    dispatch(DispatchMode.ASSIGN, order, units, on, actor);
  }

  /** 单位直接收到 (第二十三条): the unit it was handed in at must answer within 15 days of receipt. */
  public void receivedDirectly(
      String unitCode, boolean matterFinal, UnitTree units, LocalDate on, Actor actor) {
    LocalDate receivedOn = petition.registration().receivedOn();
    receivedDirectly(unitCode, receivedOn, matterFinal, units, on, actor);
  }

  /**
   * The same.
   *
   * @param countsFrom the day from which the unit's time counts: after a visit outside office hours
   *     the next office day
   */
  public void receivedDirectly(
      String unitCode,
      LocalDate countsFrom,
      boolean matterFinal,
      UnitTree units,
      LocalDate on,
      Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.RECEIVE_DIRECTLY);
    NotUnderSeal.check(petition.underSeal());
    NoNewHandlingAfterFinality.check(matterFinal);
    KnownUnit.check(units, unitCode);
    petition.perform(new ReceivedDirectly(on, unitCode, countsFrom, replyDays()), actor);
  }

  /** 不予受理, in writing. */
  public void refuse(String groundCode, LocalDate on, Actor actor) {
    KnownGround.check(RefusalGrounds.NOT_ACCEPTED, groundCode);
    petition.perform(new PetitionNotAccepted(on, groundCode, false), actor);
    petition.conclude(Conclusion.REFUSED, on);
  }

  /**
   * 不再受理, in writing.
   *
   * @param earlierDocument the earlier final document or matter it rests on
   */
  public void refuseForGood(String groundCode, String earlierDocument, LocalDate on, Actor actor) {
    KnownGround.check(RefusalGrounds.NO_LONGER_ACCEPTED, groundCode);
    NamedDocument.check(earlierDocument);
    PetitionLifecycle.row(petition.stage(), PetitionAct.NO_LONGER_ACCEPT);
    String matterNo = petition.classification().map(Classification::matterNo).orElse(null);
    noLongerAccepted(new PetitionNoLongerAccepted(on, groundCode, matterNo), on, actor);
  }

  /** 不再受理, resting on the finality of its matter, with the care that remains owed (I-17). */
  public void refuseForGood(NoFurtherAcceptance notice, LocalDate on, Actor actor) {
    KnownGround.check(RefusalGrounds.NO_LONGER_ACCEPTED, notice.groundCode());
    NamedDocument.check(notice.earlierDocument());
    NoLongerAcceptedRestsOnFinality.check(notice);
    CareIsRecorded.check(notice.care());
    PetitionLifecycle.row(petition.stage(), PetitionAct.NO_LONGER_ACCEPT);
    noLongerAccepted(
        new PetitionNoLongerAccepted(on, notice.groundCode(), notice.matterNo(), notice.care()),
        on,
        actor);
  }

  private void noLongerAccepted(PetitionNoLongerAccepted event, LocalDate on, Actor actor) {
    petition.perform(event, actor);
    petition.conclude(Conclusion.REFUSED, on);
  }

  /** 信访部门自行答复建议 (第二十九条). */
  public void replySuggestion(Adoption adoption, LocalDate on, Actor actor) {
    SuggestionsAreReplied.check(petition.classification().orElse(null));
    petition.perform(new SuggestionReplied(on, adoption, true), actor);
    petition.conclude(Conclusion.valueOf(adoption.name()), on);
  }

  private void dispatch(
      DispatchMode mode, DispatchOrder order, UnitTree units, LocalDate on, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.TRANSFER);
    NoNewHandlingAfterFinality.check(order.matterFinal());
    Unit target =
        DispatchTargetCompetentAndInCounty.check(
            units,
            order.unitCode(),
            petition.registration().divisionCode(),
            classification().subjectCode(),
            order.overridesCompetence());
    if (petition.underSeal()) {
      AccusationNeverToTheAccused.check(classification().route(), target, petition.accusedUnit());
    }
    petition.perform(
        new PetitionDispatched(
            on,
            mode,
            classification().route(),
            target.code(),
            order.reportDue(),
            petition.underSeal(),
            !target.competentFor(classification().subjectCode()),
            replyDays()),
        actor);
  }

  /** Only a suggestion is replied to. */
  private Integer replyDays() {
    return classification().is(PetitionKind.SUGGESTION) ? petition.policy().otherReplyDays() : null;
  }

  private Classification classification() {
    return petition.classification().orElseThrow();
  }
}
