package cn.huiyin.petition.domain;

import cn.huiyin.events.petition.RedoOrdered;
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
import cn.huiyin.petition.domain.rule.NobodyActsOnTwoLevels;
import cn.huiyin.petition.domain.rule.OnlyPetitionProcedure;
import cn.huiyin.petition.domain.rule.OpinionWasServed;
import cn.huiyin.petition.domain.rule.RequestWithinWindow;
import cn.huiyin.petition.domain.rule.ReviewOfThisRound;
import cn.huiyin.petition.domain.rule.ReviewerIsSuperiorOfHandler;
import cn.huiyin.petition.domain.rule.WindowIsOver;
import cn.huiyin.petition.domain.stage.PetitionAct;
import cn.huiyin.petition.domain.stage.PetitionLifecycle;
import cn.huiyin.petition.domain.state.ReviewCase;
import cn.huiyin.petition.domain.state.ReviewLevel;
import cn.huiyin.petition.domain.unit.UnitTree;
import java.time.LocalDate;

/** 复查 (第三十五条): by the organ next above the handling one. */
public final class ReviewActs {
  private final Petition petition;

  ReviewActs(Petition petition) {
    this.petition = petition;
  }

  /** 请求复查. A late request is taken down too: it is answered by a refusal in writing. */
  public void request(
      String reviewNo, String reviewerUnit, UnitTree units, LocalDate on, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.REQUEST_REVIEW);
    OnlyPetitionProcedure.check(petition.classification().orElse(null));
    OpinionWasServed.check(petition.opinion().orElse(null));
    ReviewOfThisRound.check(petition.reviews(), reviewNo, petition.handling().round());
    String handler = petition.dispatch().orElseThrow().unitCode();
    ReviewerIsSuperiorOfHandler.check(units, handler, reviewerUnit);
    petition.perform(new ReviewRequested(on, reviewNo, matterNo(), reviewerUnit), actor);
  }

  /** 不予受理复查, in writing. */
  public void refuse(ReviewRefusal ground, LocalDate on, StatutoryCalendar calendar, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.REFUSE_REVIEW);
    RequestWithinWindow.checkRefusal(ground, late(calendar));
    petition.perform(new ReviewNotAccepted(on, current().reviewNo(), ground), actor);
    petition.splitting().awaitParts(on);
  }

  /**
   * 复查意见: revoking it, the reviewer orders the handling organ to do it again.
   *
   * @param redoDays days the reviewer sets for a redo, or 0 for the system's policy
   */
  public void decide(
      ReviewOutcome outcome, int redoDays, LocalDate on, StatutoryCalendar calendar, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.DECIDE_REVIEW);
    RequestWithinWindow.checkDecision(late(calendar));
    NobodyActsOnTwoLevels.check(actor, petition.hands());
    ReviewCase current = current();
    petition.perform(
        new ReviewDecided(on, current.reviewNo(), matterNo(), current.reviewerUnit(), outcome),
        actor);
    petition.take(petition.hands().reviewedBy(actor.staffId()));
    if (outcome == ReviewOutcome.REVOKE_REDO) {
      int days = redoDays > 0 ? redoDays : StatutoryClock.REDO.length();
      petition.follow(
          new RedoOrdered(on, current.reviewNo(), petition.handling().round() + 1, days));
    }
  }

  /** 复查意见送达: with proof of service the window for re-review begins (I-18). */
  public void serve(LocalDate servedOn, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.SERVE_REVIEW_OPINION);
    petition.perform(new ReviewOpinionServed(servedOn, current().reviewNo()), actor);
  }

  /** 期满未请求: the system's act after the last day. */
  public void lapse(LocalDate on, StatutoryCalendar calendar, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.LAPSE_REVIEW_WINDOW);
    WindowIsOver.check(petition.clocks(), on, calendar);
    petition.perform(new ReviewWindowLapsed(on, matterNo()), actor);
    petition.splitting().awaitParts(on);
  }

  private boolean late(StatutoryCalendar calendar) {
    return RequestWithinWindow.late(
        petition.book().last(StatutoryClock.REVIEW_WIN30), current().requestedOn(), calendar);
  }

  private ReviewCase current() {
    return petition.reviews().stream()
        .filter(each -> each.level() == ReviewLevel.REVIEW)
        .reduce((older, newer) -> newer)
        .orElseThrow();
  }

  private String matterNo() {
    return petition.classification().orElseThrow().matterNo();
  }
}
