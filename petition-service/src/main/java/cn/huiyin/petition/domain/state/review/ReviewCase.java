package cn.huiyin.petition.domain.state.review;

import cn.huiyin.events.petition.ReviewOutcome;
import cn.huiyin.events.petition.ReviewRefusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * 复查件、复核件 (第三十五、三十六条): one request and what became of it.
 *
 * @param hearingOpenedOn first day of a hearing that still goes on, or null
 * @param draft what waits for the head's signature or was signed, or null
 * @param obstacle what kept the petitioner from asking in time, as told, or null
 */
@Embeddable
public record ReviewCase(
    @Column(name = "review_no") String reviewNo,
    @Enumerated(EnumType.STRING) @Column(name = "level") ReviewLevel level,
    @Column(name = "handling_round") int round,
    @Column(name = "reviewer_unit") String reviewerUnit,
    @Column(name = "requested_on") LocalDate requestedOn,
    @Enumerated(EnumType.STRING) @Column(name = "refusal") ReviewRefusal refusal,
    @Enumerated(EnumType.STRING) @Column(name = "outcome") ReviewOutcome outcome,
    @Column(name = "closed_on") LocalDate closedOn,
    @Column(name = "served_on") LocalDate servedOn,
    @Column(name = "hearing_opened_on") LocalDate hearingOpenedOn,
    @Column(name = "heard") boolean heard,
    @Embedded ReviewDraft draft,
    @Embedded Obstacle obstacle) {

  public static ReviewCase requested(
      String reviewNo,
      ReviewLevel level,
      int round,
      String reviewerUnit,
      LocalDate on,
      Obstacle obstacle) {
    return new ReviewCase(
        reviewNo,
        level,
        round,
        reviewerUnit,
        on,
        null,
        null,
        null,
        null,
        null,
        false,
        null,
        obstacle);
  }

  /** Another organ is now next above. */
  public ReviewCase reassigned(String unitCode) {
    return new ReviewCase(
        reviewNo,
        level,
        round,
        unitCode,
        requestedOn,
        refusal,
        outcome,
        closedOn,
        servedOn,
        hearingOpenedOn,
        heard,
        null,
        obstacle);
  }

  public ReviewCase drafted(ReviewDraft newDraft) {
    return with(refusal, outcome, closedOn, servedOn, hearingOpenedOn, heard, newDraft);
  }

  public ReviewCase refused(ReviewRefusal ground, LocalDate on) {
    return with(ground, null, on, servedOn, null, heard, draft);
  }

  public ReviewCase decided(ReviewOutcome newOutcome, LocalDate on) {
    return with(null, newOutcome, on, servedOn, null, heard, draft);
  }

  public ReviewCase served(LocalDate on) {
    return with(refusal, outcome, closedOn, on, hearingOpenedOn, heard, draft);
  }

  public ReviewCase hearingOpened(LocalDate on) {
    return with(refusal, outcome, closedOn, servedOn, on, heard, draft);
  }

  public ReviewCase hearingClosed() {
    return with(refusal, outcome, closedOn, servedOn, null, true, draft);
  }

  /** 承继: the same case with the reviewer's successor. */
  public ReviewCase reviewedBy(String unitCode) {
    return new ReviewCase(
        reviewNo,
        level,
        round,
        unitCode,
        requestedOn,
        refusal,
        outcome,
        closedOn,
        servedOn,
        hearingOpenedOn,
        heard,
        draft,
        obstacle);
  }

  public boolean pending() {
    return closedOn == null;
  }

  private ReviewCase with(
      ReviewRefusal newRefusal,
      ReviewOutcome newOutcome,
      LocalDate closed,
      LocalDate served,
      LocalDate hearing,
      boolean wasHeard,
      ReviewDraft newDraft) {
    return new ReviewCase(
        reviewNo,
        level,
        round,
        reviewerUnit,
        requestedOn,
        newRefusal,
        newOutcome,
        closed,
        served,
        hearing,
        wasHeard,
        newDraft,
        obstacle);
  }
}
