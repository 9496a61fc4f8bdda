package cn.huiyin.petition.review;

import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.state.review.ReviewLevel;
import cn.huiyin.petition.review.opinion.DecideReview;
import cn.huiyin.petition.review.opinion.DraftReviewOpinion;
import cn.huiyin.petition.review.opinion.ReviewDecisionRequest;
import cn.huiyin.petition.review.opinion.ReviewOpinionDraftRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

/** 起草、签发、变更机关: the way to an opinion, the same for review and re-review. */
@RequestScoped
public class ReviewOpinions {
  private final ReviewDesk desk;
  private final DraftReviewOpinion draftReviewOpinion;
  private final DecideReview decideReview;
  private final ReassignReview reassignReview;

  @Inject
  ReviewOpinions(
      ReviewDesk desk,
      DraftReviewOpinion draftReviewOpinion,
      DecideReview decideReview,
      ReassignReview reassignReview) {
    this.desk = desk;
    this.draftReviewOpinion = draftReviewOpinion;
    this.decideReview = decideReview;
    this.reassignReview = reassignReview;
  }

  Response draft(ReviewLevel level, ReviewPath path, ReviewOpinionDraftRequest request) {
    Petition petition = desk.underReview(path, level);
    return desk.answer(draftReviewOpinion.execute(petition, level, request, desk.reviewer()));
  }

  Response decide(ReviewLevel level, ReviewPath path, ReviewDecisionRequest request) {
    Petition petition = desk.underReview(path, level);
    return desk.answer(decideReview.execute(petition, level, request, desk.head()));
  }

  Response reassign(ReviewLevel level, ReviewPath path, ReviewReassignmentRequest request) {
    Petition petition = desk.underReview(path, level);
    return desk.answer(reassignReview.execute(petition, level, request, desk.head()));
  }
}
