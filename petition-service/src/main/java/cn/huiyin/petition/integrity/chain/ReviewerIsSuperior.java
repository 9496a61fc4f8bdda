package cn.huiyin.petition.integrity.chain;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import cn.huiyin.petition.domain.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** 复查、复核机关在作出决定之日是原机关的上一级 (I-15). */
@ApplicationScoped
class ReviewerIsSuperior implements IntegrityCheck {
  private final ReviewRows reviews;
  private final UnitDirectory units;

  @Inject
  ReviewerIsSuperior(ReviewRows reviews, UnitDirectory units) {
    this.reviews = reviews;
    this.units = units;
  }

  @Override
  public String id() {
    return "I-15.reviewer-is-superior";
  }

  @Override
  public CheckResult check() {
    List<String> looked = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    reviews.each(
        review -> {
          looked.add(review.reviewNo());
          if (!holds(review)) {
            wrong.add(review.reviewNo());
          }
        });
    return wrong.isEmpty()
        ? CheckResult.ok(looked.size())
        : CheckResult.broken(
            looked.size(),
            wrong.size()
                + " reviews were decided by an organ that was not next above, e.g. "
                + wrong.get(0));
  }

  private boolean holds(DecidedReview review) {
    return review.refusedAsLate()
        || units.treeOn(review.closedOn()).isNextHigher(review.belowUnit(), review.reviewerUnit());
  }
}
