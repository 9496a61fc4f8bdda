package cn.huiyin.petition.review;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.petition.act.PetitionActView;
import cn.huiyin.petition.domain.state.review.ReviewLevel;
import cn.huiyin.petition.review.opinion.ReviewDecisionRequest;
import cn.huiyin.petition.review.opinion.ReviewOpinionDraftRequest;
import cn.huiyin.petition.review.opinion.ReviewServiceRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 复查 (第三十五条): by the organ next above the handling one. */
@Path("/api/v1/matters/{matterNo}/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "reviews", description = "复查 Reviews")
public class ReviewResource {
  private final ReviewRequests requests;
  private final ReviewOpinions opinions;

  @Inject
  ReviewResource(ReviewRequests requests, ReviewOpinions opinions) {
    this.requests = requests;
    this.opinions = opinions;
  }

  /** The petitioner asks. */
  @POST
  @IdempotentAct
  @RolesAllowed({Role.Names.PETITIONER, Role.Names.INTAKE, Role.Names.REVIEWER})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "requestReview",
      summary = "请求复查 Ask for review",
      description =
          "自收到答复之日起30日内；不写明机关的，由机构关系得出；逾期的也登记并书面答复。Within 30 days of service; the organ is"
              + " given by the unit tree; a late one is taken down and refused in writing.")
  public Response requestReview(
      @PathParam("matterNo") @Size(max = 60) String matterNo,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid NewReviewRequest request) {
    return requests.request(ReviewLevel.REVIEW, matterNo, ifMatch, request);
  }

  /** In writing. */
  @POST
  @Path("/{reviewNo}/refusals")
  @IdempotentAct
  @RolesAllowed({Role.Names.REVIEWER})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "refuseReview",
      summary = "不予受理复查 Refuse review",
      description = "逾期的理由只在期限确已起算并届满时成立。Late only if the window really started and ended.")
  public Response refuseReview(
      @Valid @BeanParam ReviewPath path, @NotNull @Valid ReviewRefusalRequest request) {
    return requests.refuse(ReviewLevel.REVIEW, path, request);
  }

  /** By a reviewer. */
  @POST
  @Path("/{reviewNo}/opinions")
  @IdempotentAct
  @RolesAllowed({Role.Names.REVIEWER})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "draftReviewOpinion",
      summary = "起草复查意见 Draft the opinion of review",
      description = "维持、变更，或者撤销并责令重办。Uphold, modify, or revoke and order a redo.")
  public Response draftReviewOpinion(
      @Valid @BeanParam ReviewPath path, @NotNull @Valid ReviewOpinionDraftRequest request) {
    return opinions.draft(ReviewLevel.REVIEW, path, request);
  }

  /** By the head, who is not the drafter. */
  @POST
  @Path("/{reviewNo}/decisions")
  @IdempotentAct
  @RolesAllowed({Role.Names.BUREAU_HEAD})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "decideReview",
      summary = "签发复查意见 Sign the opinion of review",
      description = "由复查复核机关负责人签发，签发人不得是起草人。By the head of the reviewing organ, not the drafter.")
  public Response decideReview(
      @Valid @BeanParam ReviewPath path, @NotNull @Valid ReviewDecisionRequest request) {
    return opinions.decide(ReviewLevel.REVIEW, path, request);
  }

  /** After a reform of organs. */
  @POST
  @Path("/{reviewNo}/reassignments")
  @IdempotentAct
  @RolesAllowed({Role.Names.BUREAU_HEAD})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "reassignReview",
      summary = "变更复查机关 Reassign the review",
      description = "机构改革后由现在的上一级机关继续。The organ that is now next above goes on.")
  public Response reassignReview(
      @Valid @BeanParam ReviewPath path, @NotNull @Valid ReviewReassignmentRequest request) {
    return opinions.reassign(ReviewLevel.REVIEW, path, request);
  }

  /** With proof. */
  @POST
  @Path("/{reviewNo}/services")
  @IdempotentAct
  @RolesAllowed({Role.Names.REVIEWER})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "serveReviewOpinion",
      summary = "送达复查意见 Serve the opinion of review",
      description = "凭送达证明。With proof of service.")
  public Response serveReviewOpinion(
      @Valid @BeanParam ReviewPath path, @NotNull @Valid ReviewServiceRequest request) {
    return requests.serve(ReviewLevel.REVIEW, path, request);
  }
}
