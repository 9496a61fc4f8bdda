package cn.huiyin.petition.domain;

import cn.huiyin.events.petition.LateRequestAdmitted;
import cn.huiyin.events.petition.RedoOrdered;
import cn.huiyin.events.petition.ReviewOpinionDrafted;
import cn.huiyin.events.petition.ReviewOutcome;
import cn.huiyin.events.petition.ReviewReassigned;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.rule.review.ObstacleExcusesLateness;
import cn.huiyin.petition.domain.rule.review.RequestWithinWindow;
import cn.huiyin.petition.domain.rule.review.ReviewerIsSuperiorOfHandler;
import cn.huiyin.petition.domain.rule.review.SignerIsNotDrafter;
import cn.huiyin.petition.domain.rule.review.SuperiorOrganKnown;
import cn.huiyin.petition.domain.stage.PetitionAct;
import cn.huiyin.petition.domain.stage.PetitionLifecycle;
import cn.huiyin.petition.domain.state.review.ReviewCase;
import cn.huiyin.petition.domain.state.review.ReviewLevel;
import cn.huiyin.petition.domain.unit.UnitTree;
import java.time.LocalDate;

/** 一级复查: the present request of one level, and the acts that are the same on both. */
final class ReviewsOfLevel {
  private final Petition petition;
  private final ReviewLevel level;
  private final StatutoryClock window;

  ReviewsOfLevel(Petition petition, ReviewLevel level, StatutoryClock window) {
    this.petition = petition;
    this.level = level;
    this.window = window;
  }

  ReviewCase current() {
    return petition.reviews().stream()
        .filter(each -> each.level() == level)
        .reduce((older, newer) -> newer)
        .orElseThrow();
  }

  boolean late(StatutoryCalendar calendar) {
    return RequestWithinWindow.late(
        petition.book().last(window), current().requestedOn(), calendar);
  }

  /**
   * The organ that takes the request: the one asked, if it is lawful, or the one the tree gives.
   */
  static String reviewer(UnitTree units, String belowUnit, String asked) {
    if (asked == null) {
      return SuperiorOrganKnown.above(units, belowUnit);
    }
    ReviewerIsSuperiorOfHandler.check(units, belowUnit, asked);
    return asked;
  }

  /** 准予顺延: the window is longer, so that the request is in time. */
  void admitLate(int daysAfter, LocalDate on, StatutoryCalendar calendar, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.ADMIT_LATE_REQUEST);
    ObstacleExcusesLateness.checkLate(late(calendar));
    int days =
        ObstacleExcusesLateness.daysLonger(
            current(), petition.book().last(window).orElseThrow(), daysAfter, calendar);
    petition.perform(new LateRequestAdmitted(on, current().reviewNo(), days), actor);
  }

  void draft(
      ReviewOutcome outcome, int redoDays, LocalDate on, StatutoryCalendar calendar, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.DRAFT_REVIEW_OPINION);
    RequestWithinWindow.checkDecision(late(calendar));
    int days = outcome == ReviewOutcome.REVOKE_REDO ? redoDays : 0;
    petition.perform(new ReviewOpinionDrafted(on, current().reviewNo(), outcome, days), actor);
    petition.take(petition.hands().reviewedBy(actor.staffId()));
  }

  /** What may be signed: another's draft, by an organ that is next above on that day. */
  ReviewCase toSign(String belowUnit, UnitTree units, LocalDate on, Actor head) {
    ReviewCase review = current();
    SignerIsNotDrafter.check(review, petition.hands(), head, on);
    ReviewerIsSuperiorOfHandler.check(units, belowUnit, review.reviewerUnit());
    return review;
  }

  void reassign(String belowUnit, UnitTree units, LocalDate on, Actor head) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.REASSIGN_REVIEW);
    ReviewCase review = current();
    String now = SuperiorOrganKnown.above(units, belowUnit);
    petition.perform(new ReviewReassigned(on, review.reviewNo(), review.reviewerUnit(), now), head);
  }

  /** 责令重办: follows from a revocation, with the reviewer's days or the policy's. */
  void orderRedo(ReviewCase signed, LocalDate on) {
    if (signed.draft().outcome() == ReviewOutcome.REVOKE_REDO) {
      int days =
          signed.draft().redoDays() > 0 ? signed.draft().redoDays() : petition.policy().redoDays();
      petition.follow(
          new RedoOrdered(on, signed.reviewNo(), petition.handling().round() + 1, days));
    }
  }

  String matterNo() {
    return petition.classification().orElseThrow().matterNo();
  }
}
