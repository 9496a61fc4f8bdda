package cn.huiyin.petition.review;

import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.state.review.ReviewLevel;
import cn.huiyin.petition.review.opinion.ReviewServiceRequest;
import cn.huiyin.petition.review.opinion.ServeReviewOpinion;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

/** 请求、不予受理、送达: what is done about a request, the same for review and re-review. */
@RequestScoped
public class ReviewRequests {
  private final ReviewDesk desk;
  private final RequestReview requestReview;
  private final RefuseReview refuseReview;
  private final ServeReviewOpinion serveReviewOpinion;

  @Inject
  ReviewRequests(
      ReviewDesk desk,
      RequestReview requestReview,
      RefuseReview refuseReview,
      ServeReviewOpinion serveReviewOpinion) {
    this.desk = desk;
    this.requestReview = requestReview;
    this.refuseReview = refuseReview;
    this.serveReviewOpinion = serveReviewOpinion;
  }

  Response request(ReviewLevel level, String matterNo, String ifMatch, NewReviewRequest request) {
    Petition petition = desk.requestedIn(matterNo, request.queryCode(), ifMatch);
    return desk.answer(requestReview.execute(petition, level, request, desk.requester()));
  }

  Response refuse(ReviewLevel level, ReviewPath path, ReviewRefusalRequest request) {
    Petition petition = desk.underReview(path, level);
    return desk.answer(refuseReview.execute(petition, level, request, desk.reviewer()));
  }

  Response serve(ReviewLevel level, ReviewPath path, ReviewServiceRequest request) {
    Petition petition = desk.underReview(path, level);
    return desk.answer(serveReviewOpinion.execute(petition, level, request, desk.reviewer()));
  }
}
