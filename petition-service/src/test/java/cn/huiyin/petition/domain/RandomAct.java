package cn.huiyin.petition.domain;

import static cn.huiyin.petition.domain.APetition.CALENDAR;
import static cn.huiyin.petition.domain.APetition.UNITS;
import static cn.huiyin.petition.domain.APetition.otherBy;

import cn.huiyin.events.petition.Adoption;
import cn.huiyin.events.petition.ClaimOutcome;
import cn.huiyin.events.petition.CoordinationOutcome;
import cn.huiyin.events.petition.ExecutionStatus;
import cn.huiyin.events.petition.GuidanceKind;
import cn.huiyin.events.petition.LeaderCaseResult;
import cn.huiyin.events.petition.MediationResult;
import cn.huiyin.events.petition.OverdueReason;
import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.RatedObject;
import cn.huiyin.events.petition.Rating;
import cn.huiyin.events.petition.RedoBasis;
import cn.huiyin.events.petition.RepeatKind;
import cn.huiyin.events.petition.ReviewOutcome;
import cn.huiyin.events.petition.ReviewRefusal;
import cn.huiyin.events.petition.Route;
import cn.huiyin.events.petition.SupervisionForm;
import cn.huiyin.events.petition.SupervisionGround;
import cn.huiyin.events.petition.SupervisionResult;
import cn.huiyin.events.petition.SupplementKind;
import cn.huiyin.events.petition.TerminationReason;
import cn.huiyin.events.petition.UrgentRecipient;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.oversight.ReportingDuty;
import cn.huiyin.petition.domain.oversight.Supervision;
import cn.huiyin.petition.domain.oversight.SupervisionOrder;
import cn.huiyin.petition.domain.stage.ActorRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Every act on a petition, with values that may or may not be allowed, for random walks. */
@SuppressWarnings({"ImmutableEnumChecker", "EnumOrdinal"})
enum RandomAct {
  REQUEST_VOID(
      (p, on, n) -> p.intake().requestVoid("CLERICAL_DUPLICATE", on, by(ActorRole.INTAKE))),
  VOID(
      (p, on, n) ->
          p.intake().confirmVoid("CLERICAL_DUPLICATE", null, on, by(ActorRole.BUREAU_HEAD))),
  WITHDRAW((p, on, n) -> p.intake().withdraw(on, by(ActorRole.PETITIONER))),
  SPLIT(
      (p, on, n) ->
          p.splitting()
              .split(3, n % 4, "C1-" + p.eventVersion(), false, on, by(ActorRole.CLASSIFIER))),
  CLASSIFY((p, on, n) -> p.classifying().classify(decision(n), on, by(ActorRole.CLASSIFIER))),
  CLASSIFY_APPEAL(
      (p, on, n) -> p.classifying().classify(decision(0), on, by(ActorRole.CLASSIFIER))),
  RECLASSIFY(
      (p, on, n) ->
          p.classifying().reclassify(decision(n), "NEW_FACTS", on, by(ActorRole.CLASSIFIER))),
  LINK(
      (p, on, n) ->
          p.classifying()
              .linkAsRepeat("M-0", null, RepeatKind.ANSWERED, on, by(ActorRole.CLASSIFIER))),
  ANSWER((p, on, n) -> p.classifying().answerRepeat(on, by(ActorRole.CLASSIFIER))),
  FLAG((p, on, n) -> p.urgently().flag("LARGE_GROUP", null, duty(on), on, by(ActorRole.INTAKE))),
  URGENT(
      (p, on, n) ->
          p.urgently()
              .report(
                  "LARGE_GROUP",
                  List.of(UrgentRecipient.values()[n % 2]),
                  duty(on),
                  on,
                  by(ActorRole.INTAKE))),
  FOLLOW_UP(
      (p, on, n) ->
          p.urgently()
              .followUp(
                  List.of(UrgentRecipient.NATIONAL_BUREAU),
                  n % 3 == 0,
                  on,
                  by(ActorRole.BUREAU_HEAD))),
  GUIDE(
      (p, on, n) ->
          p.disposing()
              .guide(
                  GuidanceKind.values()[n % 3],
                  null,
                  n % 2 == 0 ? on : null,
                  on,
                  by(ActorRole.CLASSIFIER))),
  TRANSFER(
      (p, on, n) ->
          p.disposing()
              .transfer(
                  APetition.to(n % 4 == 3 ? "DISCIPLINE" : "TOWN"),
                  UNITS,
                  on,
                  by(ActorRole.BUREAU_HEAD))),
  ASSIGN(
      (p, on, n) ->
          p.disposing()
              .assign(
                  new DispatchOrder("TOWN", on.plusDays(30), false, false),
                  UNITS,
                  on,
                  by(ActorRole.BUREAU_HEAD))),
  REFUSE((p, on, n) -> p.disposing().refuse("NA2", on, by(ActorRole.BUREAU_HEAD))),
  REFUSE_FOR_GOOD(
      (p, on, n) -> p.disposing().refuseForGood("NL1", "M-0", on, by(ActorRole.BUREAU_HEAD))),
  REPLY_BY_BUREAU(
      (p, on, n) -> p.disposing().replySuggestion(Adoption.ADOPTED, on, by(ActorRole.BUREAU_HEAD))),
  RECEIVE((p, on, n) -> p.unit().receive(on, CALENDAR, by(ActorRole.UNIT_HANDLER))),
  OBJECT((p, on, n) -> p.unit().object("NOT_COMPETENT", on, CALENDAR, by(ActorRole.UNIT_HEAD))),
  UPHOLD_OBJECTION(
      (p, on, n) -> p.unit().upholdObjection(3, on, CALENDAR, by(ActorRole.CLASSIFIER))),
  REJECT_OBJECTION((p, on, n) -> p.unit().rejectObjection(on, by(ActorRole.CLASSIFIER))),
  FORWARD_DOWN(
      (p, on, n) ->
          p.unit()
              .forwardDown(
                  n % 3 == 0 ? "WATER" : "STATION", UNITS, on, on, by(ActorRole.UNIT_HEAD))),
  ACCEPT((p, on, n) -> p.unit().accept(n == 7, on, by(ActorRole.UNIT_HEAD))),
  REFUSE_BY_UNIT((p, on, n) -> p.unit().refuse("NA4", on, by(ActorRole.UNIT_HEAD))),
  ROUTE_NOTICE((p, on, n) -> p.unit().serveRouteNotice(on, by(ActorRole.UNIT_HANDLER))),
  ROUTE_RESULT(
      (p, on, n) -> p.unit().recordRouteResult("PERFORMED", on, by(ActorRole.UNIT_HANDLER))),
  REPLY_BY_UNIT(
      (p, on, n) -> p.unit().replySuggestion(Adoption.NOT_ADOPTED, on, by(ActorRole.UNIT_HEAD))),
  HAND_OVER((p, on, n) -> p.unit().handOver(on, by(ActorRole.DISCIPLINE_LIAISON))),
  INVESTIGATE((p, on, n) -> p.inHandling().investigate(on, by(ActorRole.UNIT_HANDLER))),
  HEAR((p, on, n) -> p.inHandling().hearPetitioner(on, by(ActorRole.UNIT_HANDLER))),
  HEARING(
      (p, on, n) ->
          p.inHandling().holdHearing(APetition.HEARING, 2 + n % 2, on, by(ActorRole.UNIT_HANDLER))),
  EXTEND((p, on, n) -> p.inHandling().extend(n * 5, on, on, CALENDAR, by(ActorRole.UNIT_HEAD))),
  MEDIATE((p, on, n) -> p.inHandling().referToMediation(null, on, by(ActorRole.UNIT_HANDLER))),
  MEDIATED(
      (p, on, n) ->
          p.inHandling()
              .recordMediationReturn(
                  "PL-1", MediationResult.values()[n % 6], on, by(ActorRole.SYSTEM))),
  SETTLE((p, on, n) -> p.inHandling().settle(on, by(ActorRole.UNIT_HANDLER))),
  TERMINATE(
      (p, on, n) -> p.inHandling().terminate(TerminationReason.OTHER, on, by(ActorRole.UNIT_HEAD))),
  DRAFT(
      (p, on, n) ->
          p.opinions()
              .draft(
                  Collections.nCopies(n % 4 == 3 ? 1 : p.ownClaims(), ClaimOutcome.values()[n % 3]),
                  p.handling().revoked() == null ? null : RedoBasis.values()[n % 4],
                  on,
                  by(ActorRole.UNIT_HANDLER))),
  APPROVE((p, on, n) -> p.opinions().approve(on, by(ActorRole.UNIT_HEAD))),
  SERVE((p, on, n) -> p.opinions().serve(on, by(ActorRole.UNIT_HANDLER))),
  CORRECT(
      (p, on, n) ->
          p.opinions()
              .correct(n % 2 == 0, n % 3 == 0 ? null : "SIGNED", on, by(ActorRole.UNIT_HEAD))),
  LAPSE((p, on, n) -> p.review().lapse(on.plusDays(40), CALENDAR, by(ActorRole.SYSTEM))),
  REQUEST_REVIEW(
      (p, on, n) ->
          p.review()
              .request(
                  "FC-" + p.eventVersion(),
                  n % 2 == 0 ? "REVIEW" : null,
                  UNITS,
                  on,
                  by(ActorRole.PETITIONER))),
  REFUSE_REVIEW(
      (p, on, n) ->
          p.review().refuse(ReviewRefusal.values()[n % 5], on, CALENDAR, by(ActorRole.REVIEWER))),
  REASSIGN_REVIEW((p, on, n) -> p.review().reassign(UNITS, on, by(ActorRole.BUREAU_HEAD))),
  DRAFT_REVIEW(
      (p, on, n) ->
          p.review().draft(ReviewOutcome.values()[n % 3], 0, on, CALENDAR, by(ActorRole.REVIEWER))),
  DECIDE_REVIEW((p, on, n) -> p.review().decide(UNITS, on, by(ActorRole.BUREAU_HEAD))),
  SERVE_REVIEW((p, on, n) -> p.review().serve(on, by(ActorRole.REVIEWER))),
  REQUEST_REREVIEW(
      (p, on, n) ->
          p.reReview()
              .request("FH-" + p.eventVersion(), "CITY", UNITS, on, by(ActorRole.PETITIONER))),
  REFUSE_REREVIEW(
      (p, on, n) ->
          p.reReview()
              .refuse(ReviewRefusal.values()[n % 5], on, CALENDAR, otherBy(ActorRole.REVIEWER))),
  OPEN_HEARING((p, on, n) -> p.reReview().openHearing(on, otherBy(ActorRole.REVIEWER))),
  CLOSE_HEARING((p, on, n) -> p.reReview().closeHearing(on, otherBy(ActorRole.REVIEWER))),
  DRAFT_REREVIEW(
      (p, on, n) ->
          p.reReview()
              .draft(ReviewOutcome.values()[n % 3], 30, on, CALENDAR, otherBy(ActorRole.REVIEWER))),
  DECIDE_REREVIEW((p, on, n) -> p.reReview().decide(UNITS, on, otherBy(ActorRole.BUREAU_HEAD))),
  SERVE_REREVIEW((p, on, n) -> p.reReview().serve(on, otherBy(ActorRole.REVIEWER))),
  FINALISE((p, on, n) -> p.reReview().finaliseMatter(on)),
  FILE_FINALITY((p, on, n) -> p.afterwards().fileFinality(on, by(ActorRole.BUREAU_HEAD))),
  RECOGNISE((p, on, n) -> p.afterwards().recogniseFinality(on, by(ActorRole.BUREAU_HEAD))),
  RETURN_FINALITY((p, on, n) -> p.afterwards().returnFinality(on, by(ActorRole.BUREAU_HEAD))),
  RATE(
      (p, on, n) ->
          p.afterwards()
              .rate(
                  RatedObject.values()[n % 2],
                  Rating.values()[n % 3],
                  on,
                  CALENDAR,
                  by(ActorRole.PETITIONER))),
  EXECUTION(
      (p, on, n) ->
          p.afterwards()
              .trackExecution(ExecutionStatus.values()[n % 5], on, on, by(ActorRole.UNIT_HANDLER))),
  REPORT_ACCEPTED((p, on, n) -> p.reports().accept(on, by(ActorRole.BUREAU_HEAD))),
  REPORT_SUBMITTED((p, on, n) -> p.reports().submit(on, by(ActorRole.UNIT_HANDLER))),
  REPORT_RETURNED((p, on, n) -> p.reports().giveBack("UNCLEAR", on, by(ActorRole.BUREAU_HEAD))),
  DIRECT(
      (p, on, n) ->
          p.disposing().receivedDirectly("TOWN", n == 7, UNITS, on, by(ActorRole.CLASSIFIER))),
  DRAFT_OBJECTION(
      (p, on, n) ->
          p.unit().draftObjection("NOT_COMPETENT", on, CALENDAR, by(ActorRole.UNIT_HANDLER))),
  INSTRUCT((p, on, n) -> p.supervising().instruct("县长", on, by(ActorRole.COUNTY_LEADER))),
  SUPERVISE(
      (p, on, n) ->
          p.supervising()
              .open(
                  new SupervisionOrder(
                      "DB-" + p.eventVersion(),
                      SupervisionGround.DELAY,
                      SupervisionForm.values()[n % 3],
                      null,
                      on,
                      null),
                  Set.of(),
                  on,
                  by(ActorRole.SUPERVISOR))),
  ANSWER_SUPERVISION((p, on, n) -> p.supervising().answer(last(p), on, by(ActorRole.UNIT_HANDLER))),
  RETURN_SUPERVISION(
      (p, on, n) ->
          p.supervising().returnAnswer(last(p), on.plusDays(3), on, by(ActorRole.SUPERVISOR))),
  RAISE_SUPERVISION(
      (p, on, n) ->
          p.supervising()
              .raise(
                  last(p),
                  SupervisionForm.values()[n % 8],
                  Set.of(),
                  on.plusDays(3),
                  on,
                  by(ActorRole.SUPERVISOR))),
  CLOSE_SUPERVISION(
      (p, on, n) ->
          p.supervising()
              .close(last(p), SupervisionResult.values()[n % 4], on, by(ActorRole.SUPERVISOR))),
  MEET(
      (p, on, n) ->
          p.supervising()
              .meet(
                  List.of("TOWN"),
                  CoordinationOutcome.MEASURES_AGREED,
                  on,
                  by(ActorRole.BUREAU_HEAD))),
  TAKE_CASE(
      (p, on, n) ->
          p.underLeader()
              .take(
                  "县长",
                  null,
                  on.plusDays(30),
                  on,
                  by(n % 2 == 0 ? ActorRole.COUNTY_LEADER : ActorRole.BUREAU_HEAD))),
  SIGN_CASE((p, on, n) -> p.underLeader().sign(on, by(ActorRole.COUNTY_LEADER))),
  END_CASE(
      (p, on, n) ->
          p.underLeader().end(LeaderCaseResult.values()[n % 4], on, by(ActorRole.BUREAU_HEAD))),
  NOTE_OVERDUE((p, on, n) -> p.deadlines().noteOverdue(CALENDAR, on, by(ActorRole.SYSTEM))),
  EXPLAIN_OVERDUE(
      (p, on, n) ->
          p.deadlines()
              .explainOverdue(
                  StatutoryClock.values()[n % 4],
                  OverdueReason.COMPLEX_FACTS,
                  on,
                  by(ActorRole.UNIT_HEAD))),
  SUCCEED((p, on, n) -> p.beside().succeedUnit("TOWN", "WATER", on, by(ActorRole.BUREAU_HEAD))),
  REOPEN(
      (p, on, n) -> p.afterwards().reopen("PROCEDURE_ERROR", false, on, by(ActorRole.BUREAU_HEAD))),
  SUPPLEMENT(
      (p, on, n) ->
          p.caseFile().supplement(SupplementKind.values()[n % 2], on, by(ActorRole.PETITIONER))),
  REQUEST_UNSEALING(
      (p, on, n) ->
          p.caseFile().requestUnsealing("NO_ACCUSATION", on, by(ActorRole.DISCIPLINE_LIAISON))),
  UNSEAL((p, on, n) -> p.caseFile().unseal("NO_ACCUSATION", on, by(ActorRole.BUREAU_HEAD))),
  ARCHIVE(
      (p, on, n) ->
          p.afterwards()
              .archive(
                  n % 3 == 0 ? Set.of() : APetition.PAPERS,
                  p.parts().isEmpty(),
                  on,
                  by(ActorRole.INTAKE)));

  private static final ThreadLocal<By> SENDER = new ThreadLocal<>();

  private final Deed deed;

  RandomAct(Deed deed) {
    this.deed = deed;
  }

  void on(Petition petition, LocalDate on, int choice) {
    on(petition, on, choice, APetition::by);
  }

  /** The act by whoever {@code by} sends, who may not be one that may act. */
  void on(Petition petition, LocalDate on, int choice, By by) {
    SENDER.set(by);
    try {
      deed.on(petition, on, choice);
    } finally {
      SENDER.remove();
    }
  }

  private static Actor by(ActorRole role) {
    return SENDER.get().as(role);
  }

  private static ReportingDuty duty(LocalDate on) {
    return new ReportingDuty(
        120,
        Set.of(UrgentRecipient.PARTY_COMMITTEE_AND_GOVERNMENT),
        on.atTime(20, 0).atOffset(ZoneOffset.ofHours(8)));
  }

  private static String last(Petition petition) {
    List<Supervision> all = petition.supervisions();
    return all.isEmpty() ? "NONE" : all.get(all.size() - 1).supervisionNo();
  }

  static ClassificationDecision decision(int n) {
    return switch (n % 5) {
      case 1 ->
          new ClassificationDecision(
              PetitionKind.SUGGESTION, Route.NONE, "07", "WATER", "M-1", true, null);
      case 2 ->
          new ClassificationDecision(
              PetitionKind.ACCUSATION, Route.DISCIPLINE, "15", "DISCIPLINE", "M-1", true, "TOWN");
      case 3 ->
          new ClassificationDecision(
              PetitionKind.APPEAL, Route.R31_5, "07", "WATER", "M-1", true, null);
      default ->
          new ClassificationDecision(
              PetitionKind.APPEAL, Route.R31_6, "01", "TOWN", "M-1", true, null);
    };
  }

  private interface Deed {
    void on(Petition petition, LocalDate on, int choice);
  }

  /** Sends somebody to act where one of the role given would be right. */
  interface By {
    Actor as(ActorRole role);
  }
}
