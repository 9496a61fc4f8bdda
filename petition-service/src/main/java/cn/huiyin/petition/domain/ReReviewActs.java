package cn.huiyin.petition.domain;

import cn.huiyin.events.petition.MatterFinalised;
import cn.huiyin.events.petition.ReReviewDecided;
import cn.huiyin.events.petition.ReReviewHearingClosed;
import cn.huiyin.events.petition.ReReviewHearingOpened;
import cn.huiyin.events.petition.ReReviewNotAccepted;
import cn.huiyin.events.petition.ReReviewOpinionServed;
import cn.huiyin.events.petition.ReReviewRequested;
import cn.huiyin.events.petition.ReviewOutcome;
import cn.huiyin.events.petition.ReviewRefusal;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.rule.review.HearingsDoNotOverlap;
import cn.huiyin.petition.domain.rule.review.RequestWithinWindow;
import cn.huiyin.petition.domain.rule.review.ReviewOfThisRound;
import cn.huiyin.petition.domain.stage.PetitionAct;
import cn.huiyin.petition.domain.stage.PetitionLifecycle;
import cn.huiyin.petition.domain.state.review.Obstacle;
import cn.huiyin.petition.domain.state.review.ReviewCase;
import cn.huiyin.petition.domain.state.review.ReviewLevel;
import cn.huiyin.petition.domain.unit.UnitTree;
import java.time.LocalDate;
import java.util.Optional;

/** 复核 (第三十六条): by the organ next above the reviewing one; its opinion is final. */
public final class ReReviewActs implements ReviewLine {
  private final Petition petition;
  private final ReviewsOfLevel reviews;

  ReReviewActs(Petition petition) {
    this.petition = petition;
    this.reviews =
        new ReviewsOfLevel(petition, ReviewLevel.REREVIEW, StatutoryClock.REREVIEW_WIN30);
  }

  @Override
  public Optional<String> openTo() {
    return PetitionLifecycle.find(petition.stage(), PetitionAct.REQUEST_REREVIEW)
        .flatMap(row -> below())
        .map(ReviewCase::reviewerUnit);
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
    PetitionLifecycle.row(petition.stage(), PetitionAct.REQUEST_REREVIEW);
    ReviewCase below =
        ReviewOfThisRound.decided(petition.reviews(), reviewNo, petition.handling().round());
    String reviewer = ReviewsOfLevel.reviewer(units, below.reviewerUnit(), reviewerUnit);
    petition.perform(
        obstacle == null
            ? new ReReviewRequested(on, reviewNo, reviews.matterNo(), reviewer)
            : new ReReviewRequested(
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
    PetitionLifecycle.row(petition.stage(), PetitionAct.DECIDE_REREVIEW);
    reviews.admitLate(daysAfter, on, calendar, actor);
  }

  @Override
  public void refuse(ReviewRefusal ground, LocalDate on, StatutoryCalendar calendar, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.REFUSE_REREVIEW);
    RequestWithinWindow.checkRefusal(ground, late(calendar));
    petition.perform(new ReReviewNotAccepted(on, reviews.current().reviewNo(), ground), actor);
    petition.splitting().awaitParts(on);
  }

  public void openHearing(LocalDate on, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.OPEN_REREVIEW_HEARING);
    HearingsDoNotOverlap.checkOpening(reviews.current().hearingOpenedOn());
    petition.perform(new ReReviewHearingOpened(on, reviews.current().reviewNo()), actor);
  }

  /** 听证结束: its days, both ends included, are not counted (I-19). */
  public void closeHearing(LocalDate on, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.CLOSE_REREVIEW_HEARING);
    LocalDate openedOn = HearingsDoNotOverlap.opened(reviews.current().hearingOpenedOn(), on);
    petition.perform(new ReReviewHearingClosed(on, reviews.current().reviewNo(), openedOn), actor);
  }

  @Override
  public void draft(
      ReviewOutcome outcome, int redoDays, LocalDate on, StatutoryCalendar calendar, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.DECIDE_REREVIEW);
    HearingsDoNotOverlap.checkOpening(reviews.current().hearingOpenedOn());
    reviews.draft(outcome, redoDays, on, calendar, actor);
  }

  /** 签发复核意见: upheld or modified, the matter is final. */
  @Override
  public void decide(UnitTree units, LocalDate on, Actor head) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.DECIDE_REREVIEW);
    HearingsDoNotOverlap.checkOpening(reviews.current().hearingOpenedOn());
    ReviewCase signed = reviews.toSign(reviewedBy(), units, on, head);
    petition.perform(
        new ReReviewDecided(
            on,
            signed.reviewNo(),
            reviews.matterNo(),
            signed.reviewerUnit(),
            signed.draft().outcome(),
            signed.heard()),
        head);
    reviews.orderRedo(signed, on);
  }

  @Override
  public void reassign(UnitTree units, LocalDate on, Actor head) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.DECIDE_REREVIEW);
    reviews.reassign(reviewedBy(), units, on, head);
  }

  @Override
  public void serve(LocalDate servedOn, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.SERVE_REREVIEW_OPINION);
    petition.perform(new ReReviewOpinionServed(servedOn, reviews.current().reviewNo()), actor);
  }

  /** 信访事项终结, as of the day given; follows from an upholding or modifying opinion. */
  public void finaliseMatter(LocalDate on) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.FINALISE_MATTER);
    petition.follow(new MatterFinalised(on, reviews.matterNo()));
  }

  private String reviewedBy() {
    return below().orElseThrow().reviewerUnit();
  }

  private Optional<ReviewCase> below() {
    return ReviewOfThisRound.decided(petition.reviews(), petition.handling().round());
  }
}
