package cn.huiyin.petition.domain;

import cn.huiyin.events.petition.ReviewDecided;
import cn.huiyin.events.petition.ReviewNotAccepted;
import cn.huiyin.events.petition.ReviewOpinionServed;
import cn.huiyin.events.petition.ReviewOutcome;
import cn.huiyin.events.petition.ReviewRefusal;
import cn.huiyin.events.petition.ReviewRequested;
import cn.huiyin.events.petition.ReviewWindowLapsed;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.rule.handling.OnlyPetitionProcedure;
import cn.huiyin.petition.domain.rule.review.OpinionWasServed;
import cn.huiyin.petition.domain.rule.review.RequestWithinWindow;
import cn.huiyin.petition.domain.rule.review.ReviewOfThisRound;
import cn.huiyin.petition.domain.rule.review.WindowIsOver;
import cn.huiyin.petition.domain.stage.PetitionAct;
import cn.huiyin.petition.domain.stage.PetitionLifecycle;
import cn.huiyin.petition.domain.state.Dispatch;
import cn.huiyin.petition.domain.state.review.Obstacle;
import cn.huiyin.petition.domain.state.review.ReviewCase;
import cn.huiyin.petition.domain.state.review.ReviewLevel;
import cn.huiyin.petition.domain.unit.UnitTree;
import java.time.LocalDate;
import java.util.Optional;

/** 复查 (第三十五条): by the organ next above the handling one. */
public final class ReviewActs implements ReviewLine {
  private final Petition petition;
  private final ReviewsOfLevel reviews;

  ReviewActs(Petition petition) {
    this.petition = petition;
    this.reviews = new ReviewsOfLevel(petition, ReviewLevel.REVIEW, StatutoryClock.REVIEW_WIN30);
  }

  @Override
  public Optional<String> openTo() {
    boolean open =
        PetitionLifecycle.find(petition.stage(), PetitionAct.REQUEST_REVIEW).isPresent()
            && petition.opinion().filter(opinion -> opinion.servedOn() != null).isPresent()
            && ReviewOfThisRound.open(petition.reviews(), petition.handling().round());
    return open ? petition.dispatch().map(Dispatch::unitCode) : Optional.empty();
  }

  @Override
  public boolean late(StatutoryCalendar calendar) {
    return reviews.late(calendar);
  }

  @Override
  public void request(
      String reviewNo,
      String reviewerUnit,
      Obstacle obstacle,
      UnitTree units,
      LocalDate on,
      Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.REQUEST_REVIEW);
    OnlyPetitionProcedure.check(petition.classification().orElse(null));
    OpinionWasServed.check(petition.opinion().orElse(null));
    ReviewOfThisRound.check(petition.reviews(), reviewNo, petition.handling().round());
    String reviewer = ReviewsOfLevel.reviewer(units, handler(), reviewerUnit);
    petition.perform(
        obstacle == null
            ? new ReviewRequested(on, reviewNo, reviews.matterNo(), reviewer)
            : new ReviewRequested(
                on,
                reviewNo,
                reviews.matterNo(),
                reviewer,
                obstacle.cause(),
                obstacle.from(),
                obstacle.endedOn()),
        actor);
  }

  @Override
  public void admitLate(int daysAfter, LocalDate on, StatutoryCalendar calendar, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.DECIDE_REVIEW);
    reviews.admitLate(daysAfter, on, calendar, actor);
  }

  @Override
  public void refuse(ReviewRefusal ground, LocalDate on, StatutoryCalendar calendar, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.REFUSE_REVIEW);
    RequestWithinWindow.checkRefusal(ground, late(calendar));
    petition.perform(new ReviewNotAccepted(on, reviews.current().reviewNo(), ground), actor);
    petition.splitting().awaitParts(on);
  }

  @Override
  public void draft(
      ReviewOutcome outcome, int redoDays, LocalDate on, StatutoryCalendar calendar, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.DECIDE_REVIEW);
    reviews.draft(outcome, redoDays, on, calendar, actor);
  }

  @Override
  public void decide(UnitTree units, LocalDate on, Actor head) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.DECIDE_REVIEW);
    ReviewCase signed = reviews.toSign(handler(), units, on, head);
    petition.perform(
        new ReviewDecided(
            on,
            signed.reviewNo(),
            reviews.matterNo(),
            signed.reviewerUnit(),
            signed.draft().outcome()),
        head);
    reviews.orderRedo(signed, on);
  }

  @Override
  public void reassign(UnitTree units, LocalDate on, Actor head) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.DECIDE_REVIEW);
    reviews.reassign(handler(), units, on, head);
  }

  @Override
  public void serve(LocalDate servedOn, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.SERVE_REVIEW_OPINION);
    petition.perform(new ReviewOpinionServed(servedOn, reviews.current().reviewNo()), actor);
  }

  /** 期满未请求: the system's act after the last day, of either window. */
  public void lapse(LocalDate on, StatutoryCalendar calendar, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.LAPSE_REVIEW_WINDOW);
    WindowIsOver.check(petition.clocks(), on, calendar);
    petition.perform(new ReviewWindowLapsed(on, reviews.matterNo()), actor);
    petition.splitting().awaitParts(on);
  }

  private String handler() {
    return petition.dispatch().orElseThrow().unitCode();
  }
}
