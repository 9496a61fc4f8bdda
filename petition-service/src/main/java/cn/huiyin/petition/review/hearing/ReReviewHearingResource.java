package cn.huiyin.petition.review.hearing;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.petition.act.PetitionActView;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.state.review.ReviewLevel;
import cn.huiyin.petition.review.ReviewDesk;
import cn.huiyin.petition.review.ReviewPath;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 复核听证 (第三十六条): its time is not counted. */
@Path("/api/v1/matters/{matterNo}/re-reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "re-reviews", description = "复核 Re-reviews")
public class ReReviewHearingResource {
  private final ReviewDesk desk;
  private final HoldReReviewHearing holdReReviewHearing;

  @Inject
  ReReviewHearingResource(ReviewDesk desk, HoldReReviewHearing holdReReviewHearing) {
    this.desk = desk;
    this.holdReReviewHearing = holdReReviewHearing;
  }

  /** Opened or closed. */
  @POST
  @Path("/{reviewNo}/hearings")
  @IdempotentAct
  @RolesAllowed({Role.Names.REVIEWER})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "holdReReviewHearing",
      summary = "复核听证 Hold a hearing in re-review",
      description = "开始与结束各记一次。Once when it opens, once when it closes.")
  public Response holdReReviewHearing(
      @Valid @BeanParam ReviewPath path, @NotNull @Valid ReReviewHearingRequest request) {
    Petition petition = desk.underReview(path, ReviewLevel.REREVIEW);
    return desk.answer(holdReReviewHearing.execute(petition, request, desk.reviewer()));
  }
}
