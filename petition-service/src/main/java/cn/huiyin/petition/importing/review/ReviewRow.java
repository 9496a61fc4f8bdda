package cn.huiyin.petition.importing.review;

import cn.huiyin.kit.ledger.LedgerActors;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.state.review.ReviewCase;
import cn.huiyin.petition.domain.state.review.ReviewLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** 一行复查复核的行为, each only if it isn't done yet. */
@ApplicationScoped
class ReviewRow {
  private final ReviewSteps review;
  private final ReReviewSteps reReview;

  @Inject
  ReviewRow(ReviewSteps review, ReReviewSteps reReview) {
    this.review = review;
    this.reReview = reReview;
  }

  void take(Petition petition, ReviewEntry entry, LedgerActors actors) {
    if (entry.level() == ReviewLevel.REVIEW) {
      review.take(petition, entry, actors);
    } else {
      reReview.take(petition, entry, actors);
    }
  }

  /** The request as recorded so far. */
  static Optional<ReviewCase> recorded(Petition petition, ReviewEntry entry) {
    return petition.reviews().stream()
        .filter(each -> each.reviewNo().equals(entry.reviewNo()))
        .findFirst();
  }
}
