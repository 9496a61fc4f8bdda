package cn.huiyin.petition.domain.rule.review;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.state.hand.Hands;
import cn.huiyin.petition.domain.state.review.ReviewCase;
import java.time.LocalDate;

/** 复查、复核意见由复查人员起草，复查机关负责人签发，两人分离 (DOMAIN 7.3). */
public final class SignerIsNotDrafter {
  private SignerIsNotDrafter() {}

  public static void check(ReviewCase review, Hands hands, Actor signer, LocalDate on) {
    if (review.draft() == null || on.isBefore(review.draft().draftedOn())) {
      throw new RuleBroken(
          "REVIEW_OPINION_DRAFTED_FIRST",
          "信访工作条例 第三十五条",
          "复查、复核意见须先起草，签发不得早于起草",
          "an opinion of review is drafted before it is signed");
    }
    if (signer.samePersonAs(hands.reviewer())) {
      throw new RuleBroken(
          "SIGNER_IS_NOT_DRAFTER",
          "信访工作条例 第三十五条",
          "复查、复核意见的签发人不得是起草人",
          "the signer of an opinion of review may not be its drafter");
    }
  }
}
