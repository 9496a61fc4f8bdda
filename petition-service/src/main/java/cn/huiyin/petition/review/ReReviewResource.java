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

/** 复核 (第三十六条): its opinion is final. */
@Path("/api/v1/matters/{matterNo}/re-reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "re-reviews", description = "复核 Re-reviews")
public class ReReviewResource {
  private final ReviewRequests requests;
  private final ReviewOpinions opinions;

  @Inject
  ReReviewResource(ReviewRequests requests, ReviewOpinions opinions) {
    this.requests = requests;
    this.opinions = opinions;
  }

  /** The petitioner asks. */
  @POST
  @IdempotentAct
  @RolesAllowed({Role.Names.PETITIONER, Role.Names.INTAKE, Role.Names.REVIEWER})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "requestReReview",
      summary = "请求复核 Ask for re-review",
      description =
          "自收到答复之日起30日内；不写明机关的，由机构关系得出；逾期的也登记并书面答复。Within 30 days of service; the organ is"
              + " given by the unit tree; a late one is taken down and refused in writing.")
  public Response requestReReview(
      @PathParam("matterNo") @Size(max = 60) String matterNo,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid NewReviewRequest request) {
    return requests.request(ReviewLevel.REREVIEW, matterNo, ifMatch, request);
  }

  /** In writing. */
  @POST
  @Path("/{reviewNo}/refusals")
  @IdempotentAct
  @RolesAllowed({Role.Names.REVIEWER})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "refuseReReview",
      summary = "不予受理复核 Refuse re-review",
      description = "逾期的理由只在期限确已起算并届满时成立。Late only if the window really started and ended.")
  public Response refuseReReview(
      @Valid @BeanParam ReviewPath path, @NotNull @Valid ReviewRefusalRequest request) {
    return requests.refuse(ReviewLevel.REREVIEW, path, request);
  }

  /** By a reviewer. */
  @POST
  @Path("/{reviewNo}/opinions")
  @IdempotentAct
  @RolesAllowed({Role.Names.REVIEWER})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "draftReReviewOpinion",
      summary = "起草复核意见 Draft the opinion of re-review",
      description = "维持、变更，或者撤销并责令重办。Uphold, modify, or revoke and order a redo.")
  public Response draftReReviewOpinion(
      @Valid @BeanParam ReviewPath path, @NotNull @Valid ReviewOpinionDraftRequest request) {
    return opinions.draft(ReviewLevel.REREVIEW, path, request);
  }

  /** By the head, who is not the drafter. */
  @POST
  @Path("/{reviewNo}/decisions")
  @IdempotentAct
  @RolesAllowed({Role.Names.BUREAU_HEAD})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "decideReReview",
      summary = "签发复核意见 Sign the opinion of re-review",
      description = "由复查复核机关负责人签发，签发人不得是起草人。By the head of the reviewing organ, not the drafter.")
  public Response decideReReview(
      @Valid @BeanParam ReviewPath path, @NotNull @Valid ReviewDecisionRequest request) {
    return opinions.decide(ReviewLevel.REREVIEW, path, request);
  }

  /** After a reform of organs. */
  @POST
  @Path("/{reviewNo}/reassignments")
  @IdempotentAct
  @RolesAllowed({Role.Names.BUREAU_HEAD})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "reassignReReview",
      summary = "变更复核机关 Reassign the re-review",
      description = "机构改革后由现在的上一级机关继续。The organ that is now next above goes on.")
  public Response reassignReReview(
      @Valid @BeanParam ReviewPath path, @NotNull @Valid ReviewReassignmentRequest request) {
    return opinions.reassign(ReviewLevel.REREVIEW, path, request);
  }

  /** With proof. */
  @POST
  @Path("/{reviewNo}/services")
  @IdempotentAct
  @RolesAllowed({Role.Names.REVIEWER})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "serveReReviewOpinion",
      summary = "送达复核意见 Serve the opinion of re-review",
      description = "凭送达证明。With proof of service.")
  public Response serveReReviewOpinion(
      @Valid @BeanParam ReviewPath path, @NotNull @Valid ReviewServiceRequest request) {
    return requests.serve(ReviewLevel.REREVIEW, path, request);
  }
}
