package cn.huiyin.petition.domain;

import static cn.huiyin.petition.domain.APetition.CALENDAR;
import static cn.huiyin.petition.domain.APetition.UNITS;

import cn.huiyin.events.petition.Adoption;
import cn.huiyin.events.petition.ClaimOutcome;
import cn.huiyin.events.petition.MediationResult;
import cn.huiyin.events.petition.RedoBasis;
import cn.huiyin.events.petition.TerminationReason;
import cn.huiyin.petition.domain.stage.ActorRole;
import java.time.LocalDate;
import java.util.Collections;

/** 责任单位的行为: receipt, objection, handling, opinion, conclusion report. */
@SuppressWarnings("ImmutableEnumChecker")
enum UnitDeed implements RandomAct {
  RECEIVE((p, on, n, by) -> p.unit().receive(on, CALENDAR, by.as(ActorRole.UNIT_HANDLER))),
  ASSIGN_HANDLER(
      (p, on, n, by) ->
          p.beside()
              .assignHandler(
                  (n % 4 == 3 ? "other:" : "person:") + ActorRole.UNIT_HANDLER,
                  on,
                  by.as(ActorRole.UNIT_HEAD))),
  OBJECT(
      (p, on, n, by) -> p.unit().object("NOT_COMPETENT", on, CALENDAR, by.as(ActorRole.UNIT_HEAD))),
  DRAFT_OBJECTION(
      (p, on, n, by) ->
          p.unit().draftObjection("NOT_COMPETENT", on, CALENDAR, by.as(ActorRole.UNIT_HANDLER))),
  UPHOLD_OBJECTION(
      (p, on, n, by) -> p.unit().upholdObjection(3, on, CALENDAR, by.as(ActorRole.CLASSIFIER))),
  REJECT_OBJECTION((p, on, n, by) -> p.unit().rejectObjection(on, by.as(ActorRole.CLASSIFIER))),
  FORWARD_DOWN(
      (p, on, n, by) ->
          p.unit()
              .forwardDown(
                  n % 3 == 0 ? "WATER" : "STATION", UNITS, on, on, by.as(ActorRole.UNIT_HEAD))),
  ACCEPT((p, on, n, by) -> p.unit().accept(n == 7, on, by.as(ActorRole.UNIT_HEAD))),
  REFUSE_BY_UNIT((p, on, n, by) -> p.unit().refuse("NA4", on, by.as(ActorRole.UNIT_HEAD))),
  ROUTE_NOTICE((p, on, n, by) -> p.unit().serveRouteNotice(on, by.as(ActorRole.UNIT_HANDLER))),
  ROUTE_RESULT(
      (p, on, n, by) -> p.unit().recordRouteResult("PERFORMED", on, by.as(ActorRole.UNIT_HANDLER))),
  REPLY_BY_UNIT(
      (p, on, n, by) ->
          p.unit().replySuggestion(Adoption.NOT_ADOPTED, on, by.as(ActorRole.UNIT_HEAD))),
  HAND_OVER((p, on, n, by) -> p.unit().handOver(on, by.as(ActorRole.DISCIPLINE_LIAISON))),
  INVESTIGATE((p, on, n, by) -> p.inHandling().investigate(on, by.as(ActorRole.UNIT_HANDLER))),
  HEAR((p, on, n, by) -> p.inHandling().hearPetitioner(on, by.as(ActorRole.UNIT_HANDLER))),
  HEARING(
      (p, on, n, by) ->
          p.inHandling()
              .holdHearing(APetition.HEARING, 2 + n % 2, on, by.as(ActorRole.UNIT_HANDLER))),
  ASK_EXTENSION(
      (p, on, n, by) ->
          p.inHandling()
              .askExtension(n * 5, "COMPLEX_FACTS", on, CALENDAR, by.as(ActorRole.UNIT_HANDLER))),
  DECLINE_EXTENSION(
      (p, on, n, by) -> p.inHandling().declineExtension(on, by.as(ActorRole.UNIT_HEAD))),
  EXTEND(
      (p, on, n, by) -> p.inHandling().extend(n * 5, on, on, CALENDAR, by.as(ActorRole.UNIT_HEAD))),
  MEDIATE(
      (p, on, n, by) -> p.inHandling().referToMediation(null, on, by.as(ActorRole.UNIT_HANDLER))),
  MEDIATED(
      (p, on, n, by) ->
          p.inHandling()
              .recordMediationReturn(
                  "PL-1", MediationResult.values()[n % 6], on, by.as(ActorRole.SYSTEM))),
  SETTLE((p, on, n, by) -> p.inHandling().settle(on, by.as(ActorRole.UNIT_HANDLER))),
  TERMINATE(
      (p, on, n, by) ->
          p.inHandling().terminate(TerminationReason.OTHER, on, by.as(ActorRole.UNIT_HEAD))),
  DRAFT(
      (p, on, n, by) ->
          p.opinions()
              .draft(
                  Collections.nCopies(n % 4 == 3 ? 1 : p.ownClaims(), ClaimOutcome.values()[n % 3]),
                  p.handling().revoked() == null ? null : RedoBasis.values()[n % 4],
                  on,
                  by.as(ActorRole.UNIT_HANDLER))),
  APPROVE((p, on, n, by) -> p.opinions().approve(on, by.as(ActorRole.UNIT_HEAD))),
  SERVE((p, on, n, by) -> p.opinions().serve(on, by.as(ActorRole.UNIT_HANDLER))),
  CORRECT(
      (p, on, n, by) ->
          p.opinions()
              .correct(n % 2 == 0, n % 3 == 0 ? null : "SIGNED", on, by.as(ActorRole.UNIT_HEAD))),
  REPORT_SUBMITTED((p, on, n, by) -> p.reports().submit(on, by.as(ActorRole.UNIT_HANDLER))),
  REPORT_RETURNED(
      (p, on, n, by) -> p.reports().giveBack("UNCLEAR", on, by.as(ActorRole.BUREAU_HEAD))),
  REPORT_TERM(
      (p, on, n, by) -> p.reports().extendTerm(1 + n, on, CALENDAR, by.as(ActorRole.BUREAU_HEAD))),
  REPORT_ACCEPTED((p, on, n, by) -> p.reports().accept(on, by.as(ActorRole.BUREAU_HEAD)));

  private final RandomAct deed;

  UnitDeed(RandomAct deed) {
    this.deed = deed;
  }

  @Override
  public void on(Petition petition, LocalDate on, int choice, By by) {
    deed.on(petition, on, choice, by);
  }
}
