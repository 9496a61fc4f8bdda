package cn.huiyin.petition.domain;

import static cn.huiyin.petition.domain.APetition.CALENDAR;
import static cn.huiyin.petition.domain.APetition.UNITS;
import static cn.huiyin.petition.domain.APetition.otherBy;

import cn.huiyin.events.petition.ExecutionStatus;
import cn.huiyin.events.petition.LatenessCause;
import cn.huiyin.events.petition.RatedObject;
import cn.huiyin.events.petition.Rating;
import cn.huiyin.events.petition.ReviewOutcome;
import cn.huiyin.events.petition.ReviewRefusal;
import cn.huiyin.petition.domain.stage.ActorRole;
import cn.huiyin.petition.domain.state.review.Obstacle;
import java.time.LocalDate;
import java.util.Set;

/** 复查复核及其后: review, re-review, finality, rating, execution, archive. */
@SuppressWarnings("ImmutableEnumChecker")
enum ReviewDeed implements RandomAct {
  LAPSE((p, on, n, by) -> p.review().lapse(on.plusDays(40), CALENDAR, by.as(ActorRole.SYSTEM))),
  REQUEST_REVIEW(
      (p, on, n, by) ->
          p.review()
              .request(
                  "FC-" + p.eventVersion(),
                  n % 2 == 0 ? "REVIEW" : null,
                  UNITS,
                  on,
                  by.as(ActorRole.PETITIONER))),
  REQUEST_LATE_REVIEW(
      (p, on, n, by) ->
          p.review()
              .request(
                  "FL-" + p.eventVersion(),
                  null,
                  new Obstacle(LatenessCause.FORCE_MAJEURE, on.minusDays(30L + n), on.minusDays(n)),
                  UNITS,
                  on,
                  by.as(ActorRole.PETITIONER))),
  ADMIT_LATE_REVIEW(
      (p, on, n, by) -> p.review().admitLate(10, on, CALENDAR, by.as(ActorRole.REVIEWER))),
  ADMIT_LATE_REREVIEW(
      (p, on, n, by) -> p.reReview().admitLate(10, on, CALENDAR, by.as(ActorRole.REVIEWER))),
  REFUSE_REVIEW(
      (p, on, n, by) ->
          p.review()
              .refuse(ReviewRefusal.values()[n % 5], on, CALENDAR, by.as(ActorRole.REVIEWER))),
  REASSIGN_REVIEW((p, on, n, by) -> p.review().reassign(UNITS, on, by.as(ActorRole.BUREAU_HEAD))),
  DRAFT_REVIEW(
      (p, on, n, by) ->
          p.review()
              .draft(ReviewOutcome.values()[n % 3], 0, on, CALENDAR, by.as(ActorRole.REVIEWER))),
  DECIDE_REVIEW((p, on, n, by) -> p.review().decide(UNITS, on, by.as(ActorRole.BUREAU_HEAD))),
  SERVE_REVIEW((p, on, n, by) -> p.review().serve(on, by.as(ActorRole.REVIEWER))),
  REQUEST_REREVIEW(
      (p, on, n, by) ->
          p.reReview()
              .request("FH-" + p.eventVersion(), "CITY", UNITS, on, by.as(ActorRole.PETITIONER))),
  REFUSE_REREVIEW(
      (p, on, n, by) ->
          p.reReview()
              .refuse(ReviewRefusal.values()[n % 5], on, CALENDAR, otherBy(ActorRole.REVIEWER))),
  OPEN_HEARING((p, on, n, by) -> p.reReview().openHearing(on, otherBy(ActorRole.REVIEWER))),
  CLOSE_HEARING((p, on, n, by) -> p.reReview().closeHearing(on, otherBy(ActorRole.REVIEWER))),
  DRAFT_REREVIEW(
      (p, on, n, by) ->
          p.reReview()
              .draft(ReviewOutcome.values()[n % 3], 30, on, CALENDAR, otherBy(ActorRole.REVIEWER))),
  DECIDE_REREVIEW((p, on, n, by) -> p.reReview().decide(UNITS, on, otherBy(ActorRole.BUREAU_HEAD))),
  SERVE_REREVIEW((p, on, n, by) -> p.reReview().serve(on, otherBy(ActorRole.REVIEWER))),
  FINALISE((p, on, n, by) -> p.reReview().finaliseMatter(on)),
  FILE_FINALITY((p, on, n, by) -> p.afterwards().fileFinality(on, by.as(ActorRole.BUREAU_HEAD))),
  RECOGNISE((p, on, n, by) -> p.afterwards().recogniseFinality(on, by.as(ActorRole.BUREAU_HEAD))),
  RETURN_FINALITY(
      (p, on, n, by) -> p.afterwards().returnFinality(on, by.as(ActorRole.BUREAU_HEAD))),
  RATE(
      (p, on, n, by) ->
          p.afterwards()
              .rate(
                  RatedObject.values()[n % 2],
                  Rating.values()[n % 3],
                  on,
                  CALENDAR,
                  by.as(ActorRole.PETITIONER))),
  EXECUTION(
      (p, on, n, by) ->
          p.afterwards()
              .trackExecution(
                  ExecutionStatus.values()[n % 5], on, on, by.as(ActorRole.UNIT_HANDLER))),
  REOPEN(
      (p, on, n, by) ->
          p.afterwards().reopen("PROCEDURE_ERROR", false, on, by.as(ActorRole.BUREAU_HEAD))),
  ARCHIVE(
      (p, on, n, by) ->
          p.afterwards()
              .archive(
                  n % 3 == 0 ? Set.of() : APetition.PAPERS,
                  p.parts().isEmpty(),
                  on,
                  by.as(ActorRole.INTAKE)));

  private final RandomAct deed;

  ReviewDeed(RandomAct deed) {
    this.deed = deed;
  }

  @Override
  public void on(Petition petition, LocalDate on, int choice, By by) {
    deed.on(petition, on, choice, by);
  }
}
