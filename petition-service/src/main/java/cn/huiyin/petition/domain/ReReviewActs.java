package cn.huiyin.petition.domain;

import cn.huiyin.events.petition.MatterFinalised;
import cn.huiyin.events.petition.ReReviewDecided;
import cn.huiyin.events.petition.ReReviewHearingClosed;
import cn.huiyin.events.petition.ReReviewHearingOpened;
import cn.huiyin.events.petition.ReReviewNotAccepted;
import cn.huiyin.events.petition.ReReviewOpinionServed;
import cn.huiyin.events.petition.ReReviewRequested;
import cn.huiyin.events.petition.RedoOrdered;
import cn.huiyin.events.petition.ReviewOutcome;
import cn.huiyin.events.petition.ReviewRefusal;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.rule.HearingsDoNotOverlap;
import cn.huiyin.petition.domain.rule.NobodyActsOnTwoLevels;
import cn.huiyin.petition.domain.rule.RequestWithinWindow;
import cn.huiyin.petition.domain.rule.ReviewOfThisRound;
import cn.huiyin.petition.domain.rule.ReviewerIsSuperiorOfHandler;
import cn.huiyin.petition.domain.stage.PetitionAct;
import cn.huiyin.petition.domain.stage.PetitionLifecycle;
import cn.huiyin.petition.domain.state.ReviewCase;
import cn.huiyin.petition.domain.state.ReviewLevel;
import cn.huiyin.petition.domain.unit.UnitTree;
import java.time.LocalDate;

/** 复核 (第三十六条): by the organ next above the reviewing one; its opinion is final. */
public final class ReReviewActs {
  private final Petition petition;

  ReReviewActs(Petition petition) {
    this.petition = petition;
  }

  /** 请求复核. A late request is taken down too: it is answered by a refusal in writing. */
  public void request(
      String reviewNo, String reviewerUnit, UnitTree units, LocalDate on, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.REQUEST_REREVIEW);
    ReviewCase below =
        ReviewOfThisRound.decided(petition.reviews(), reviewNo, petition.handling().round());
    ReviewerIsSuperiorOfHandler.check(units, below.reviewerUnit(), reviewerUnit);
    petition.perform(new ReReviewRequested(on, reviewNo, matterNo(), reviewerUnit), actor);
  }

  /** 不予受理复核, in writing. */
  public void refuse(ReviewRefusal ground, LocalDate on, StatutoryCalendar calendar, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.REFUSE_REREVIEW);
    RequestWithinWindow.checkRefusal(ground, late(calendar));
    petition.perform(new ReReviewNotAccepted(on, current().reviewNo(), ground), actor);
    petition.splitting().awaitParts(on);
  }

  public void openHearing(LocalDate on, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.OPEN_REREVIEW_HEARING);
    HearingsDoNotOverlap.checkOpening(current().hearingOpenedOn());
    petition.perform(new ReReviewHearingOpened(on, current().reviewNo()), actor);
  }

  /** 听证结束: its days, both ends included, are not counted (I-19). */
  public void closeHearing(LocalDate on, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.CLOSE_REREVIEW_HEARING);
    LocalDate openedOn = HearingsDoNotOverlap.opened(current().hearingOpenedOn(), on);
    petition.perform(new ReReviewHearingClosed(on, current().reviewNo(), openedOn), actor);
  }

  /**
   * 复核意见: upheld or modified, the matter is final.
   *
   * @param redoDays days set for a redo, or 0 for the system's policy
   */
  public void decide(
      ReviewOutcome outcome, int redoDays, LocalDate on, StatutoryCalendar calendar, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.DECIDE_REREVIEW);
    RequestWithinWindow.checkDecision(late(calendar));
    NobodyActsOnTwoLevels.check(actor, petition.hands());
    HearingsDoNotOverlap.checkOpening(current().hearingOpenedOn());
    ReviewCase current = current();
    petition.perform(
        new ReReviewDecided(
            on, current.reviewNo(), matterNo(), current.reviewerUnit(), outcome, current.heard()),
        actor);
    petition.take(petition.hands().reviewedBy(actor.staffId()));
    if (outcome == ReviewOutcome.REVOKE_REDO) {
      int days = redoDays > 0 ? redoDays : StatutoryClock.REDO.length();
      petition.follow(
          new RedoOrdered(on, current.reviewNo(), petition.handling().round() + 1, days));
    }
  }

  /** 复核意见送达. */
  public void serve(LocalDate servedOn, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.SERVE_REREVIEW_OPINION);
    petition.perform(new ReReviewOpinionServed(servedOn, current().reviewNo()), actor);
  }

  /** 信访事项终结, as of the day given; follows from an upholding or modifying opinion. */
  public void finaliseMatter(LocalDate on) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.FINALISE_MATTER);
    petition.follow(new MatterFinalised(on, matterNo()));
  }

  private boolean late(StatutoryCalendar calendar) {
    return RequestWithinWindow.late(
        petition.book().last(StatutoryClock.REREVIEW_WIN30), current().requestedOn(), calendar);
  }

  private ReviewCase current() {
    return petition.reviews().stream()
        .filter(each -> each.level() == ReviewLevel.REREVIEW)
        .reduce((older, newer) -> newer)
        .orElseThrow();
  }

  private String matterNo() {
    return petition.classification().orElseThrow().matterNo();
  }
}
