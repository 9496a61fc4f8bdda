package cn.huiyin.petition.domain;

import cn.huiyin.events.petition.ClaimOutcome;
import cn.huiyin.events.petition.ExecutionStatus;
import cn.huiyin.events.petition.ExecutionTracked;
import cn.huiyin.events.petition.PetitionEvent;
import cn.huiyin.events.petition.PetitionReopened;
import cn.huiyin.events.petition.ReReviewDecided;
import cn.huiyin.events.petition.ReReviewHearingClosed;
import cn.huiyin.events.petition.ReReviewHearingOpened;
import cn.huiyin.events.petition.ReReviewNotAccepted;
import cn.huiyin.events.petition.ReReviewOpinionServed;
import cn.huiyin.events.petition.ReReviewRequested;
import cn.huiyin.events.petition.RedoOrdered;
import cn.huiyin.events.petition.ReviewDecided;
import cn.huiyin.events.petition.ReviewNotAccepted;
import cn.huiyin.events.petition.ReviewOpinionDrafted;
import cn.huiyin.events.petition.ReviewOpinionServed;
import cn.huiyin.events.petition.ReviewReassigned;
import cn.huiyin.events.petition.ReviewRequested;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.petition.domain.state.Closing;
import cn.huiyin.petition.domain.state.Opinion;
import cn.huiyin.petition.domain.state.part.OwnPart;
import cn.huiyin.petition.domain.state.review.Execution;
import cn.huiyin.petition.domain.state.review.Obstacle;
import cn.huiyin.petition.domain.state.review.ReviewCase;
import cn.huiyin.petition.domain.state.review.ReviewDraft;
import cn.huiyin.petition.domain.state.review.ReviewLevel;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** 复查、复核、终结、执行的归并: what the events after a served opinion set in a petition. */
final class ReviewFold {
  private static final Set<StatutoryClock> REVIEWERS_TIME =
      EnumSet.of(StatutoryClock.REVIEW30, StatutoryClock.REREVIEW30);
  static final Map<Class<?>, BiConsumer<Petition, PetitionEvent>> FACTS = new HashMap<>();

  static {
    on(
        ReviewRequested.class,
        (p, e) ->
            p.open(
                ReviewCase.requested(
                    e.reviewNo(),
                    ReviewLevel.REVIEW,
                    p.handling().round(),
                    e.reviewerUnitCode(),
                    e.occurredOn(),
                    Obstacle.told(e.lateness(), e.obstacleFrom(), e.obstacleEndedOn()))));
    on(
        ReReviewRequested.class,
        (p, e) ->
            p.open(
                ReviewCase.requested(
                    e.reviewNo(),
                    ReviewLevel.REREVIEW,
                    p.handling().round(),
                    e.reviewerUnitCode(),
                    e.occurredOn(),
                    Obstacle.told(e.lateness(), e.obstacleFrom(), e.obstacleEndedOn()))));
    on(
        ReviewNotAccepted.class,
        (p, e) -> p.replaceReview(review(p, e.reviewNo()).refused(e.ground(), e.occurredOn())));
    on(
        ReReviewNotAccepted.class,
        (p, e) -> p.replaceReview(review(p, e.reviewNo()).refused(e.ground(), e.occurredOn())));
    on(
        ReviewReassigned.class,
        (p, e) -> {
          p.replaceReview(review(p, e.reviewNo()).reassigned(e.reviewerUnitCode()));
          p.changeClocks(
              book ->
                  book.passOn(e.formerUnitCode(), e.reviewerUnitCode(), REVIEWERS_TIME::contains));
        });
    on(
        ReviewOpinionDrafted.class,
        (p, e) ->
            p.replaceReview(
                review(p, e.reviewNo())
                    .drafted(new ReviewDraft(e.occurredOn(), e.outcome(), e.redoDays()))));
    on(
        ReviewDecided.class,
        (p, e) -> p.replaceReview(review(p, e.reviewNo()).decided(e.outcome(), e.occurredOn())));
    on(
        ReReviewDecided.class,
        (p, e) -> p.replaceReview(review(p, e.reviewNo()).decided(e.outcome(), e.occurredOn())));
    on(
        ReviewOpinionServed.class,
        (p, e) -> p.replaceReview(review(p, e.reviewNo()).served(e.occurredOn())));
    on(
        ReReviewOpinionServed.class,
        (p, e) -> p.replaceReview(review(p, e.reviewNo()).served(e.occurredOn())));
    on(
        ReReviewHearingOpened.class,
        (p, e) -> p.replaceReview(review(p, e.reviewNo()).hearingOpened(e.occurredOn())));
    on(
        ReReviewHearingClosed.class,
        (p, e) -> p.replaceReview(review(p, e.reviewNo()).hearingClosed()));
    on(RedoOrdered.class, (p, e) -> nextRound(p, opinion(p).outcomes()));
    on(PetitionReopened.class, (p, e) -> nextRound(p, null));
    on(ExecutionTracked.class, ReviewFold::executionTracked);
  }

  private ReviewFold() {}

  /** A redo or a reopening: what was concluded is open again, under a new round. */
  private static void nextRound(Petition petition, List<ClaimOutcome> revoked) {
    petition.take(petition.handling().nextRound(revoked));
    petition.take((Closing) null);
    petition.take((Opinion) null);
    petition.take((OwnPart) null);
    petition.take((Execution) null);
  }

  private static void executionTracked(Petition petition, ExecutionTracked event) {
    ExecutionStatus plain = event.done() ? ExecutionStatus.DONE : ExecutionStatus.IN_PROGRESS;
    ExecutionStatus status = event.status() == null ? plain : event.status();
    Execution before = petition.execution().orElseGet(() -> Execution.opened(event.occurredOn()));
    petition.take(before.tracked(status, event.dueOn(), event.occurredOn()));
  }

  private static Opinion opinion(Petition petition) {
    return petition.opinion().orElseThrow();
  }

  private static ReviewCase review(Petition petition, String reviewNo) {
    return petition.reviews().stream()
        .filter(each -> each.reviewNo().equals(reviewNo))
        .findFirst()
        .orElseThrow();
  }

  private static <E extends PetitionEvent> void on(Class<E> type, BiConsumer<Petition, E> fact) {
    FACTS.put(type, (petition, event) -> fact.accept(petition, type.cast(event)));
  }
}
