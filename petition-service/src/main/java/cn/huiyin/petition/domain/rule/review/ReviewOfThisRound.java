package cn.huiyin.petition.domain.rule.review;

import cn.huiyin.events.petition.ReviewOutcome;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.state.review.ReviewCase;
import cn.huiyin.petition.domain.state.review.ReviewLevel;
import java.util.List;
import java.util.Optional;

/** 第三十五、三十六条：一轮办理，一次复查、一次复核; each request has its own number. */
public final class ReviewOfThisRound {
  private ReviewOfThisRound() {}

  /** A request for review: this round has no decided review yet. */
  public static void check(List<ReviewCase> reviews, String reviewNo, int round) {
    numberIsNew(reviews, reviewNo);
    if (!open(reviews, round)) {
      throw new RuleBroken(
          "ALREADY_REVIEWED",
          "信访工作条例 第三十五条",
          "本轮处理意见已经复查，不服的可以请求复核",
          "this opinion was reviewed already: ask for re-review");
    }
  }

  /** Whether the opinion of this round has not been reviewed yet. */
  public static boolean open(List<ReviewCase> reviews, int round) {
    return reviews.stream().noneMatch(each -> each.round() == round && each.outcome() != null);
  }

  /** The decided review of this round, against which a re-review may be asked. */
  public static Optional<ReviewCase> decided(List<ReviewCase> reviews, int round) {
    return reviews.stream()
        .filter(each -> each.round() == round && each.level() == ReviewLevel.REVIEW)
        .filter(each -> each.outcome() != null && each.outcome() != ReviewOutcome.REVOKE_REDO)
        .findFirst();
  }

  /** A request for re-review: the decided review it is against. */
  public static ReviewCase decided(List<ReviewCase> reviews, String reviewNo, int round) {
    numberIsNew(reviews, reviewNo);
    return decided(reviews, round)
        .orElseThrow(
            () ->
                new RuleBroken(
                    "NOT_REVIEWED",
                    "信访工作条例 第三十六条",
                    "没有复查意见，不能请求复核",
                    "there is no review opinion to re-review"));
  }

  private static void numberIsNew(List<ReviewCase> reviews, String reviewNo) {
    if (reviews.stream().anyMatch(each -> each.reviewNo().equals(reviewNo))) {
      throw new RuleBroken("REVIEW_NUMBER_TAKEN", null, "复查复核编号已使用", "the review number is taken");
    }
  }
}
