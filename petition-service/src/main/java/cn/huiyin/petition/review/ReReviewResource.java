package cn.huiyin.petition.review;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.petition.act.PetitionActView;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.state.ReviewLevel;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 复核 (第三十六条): its opinion is final. */
@Path("/api/v1/matters/{matterNo}/re-reviews")
@Tag(name = "re-reviews", description = "复核 Re-reviews")
public class ReReviewResource {
  private final ReviewDesk desk;
  private final RequestReview requestReview;
  private final RefuseReview refuseReview;
  private final DecideReview decideReview;
  private final ServeReviewOpinion serveReviewOpinion;

  @Inject
  ReReviewResource(
      ReviewDesk desk,
      RequestReview requestReview,
      RefuseReview refuseReview,
      DecideReview decideReview,
      ServeReviewOpinion serveReviewOpinion) {
    this.desk = desk;
    this.requestReview = requestReview;
    this.refuseReview = refuseReview;
    this.decideReview = decideReview;
    this.serveReviewOpinion = serveReviewOpinion;
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
          "自收到答复之日起30日内；逾期的也登记并书面答复。Within 30 days of service; a late one is taken down and refused"
              + " in writing.")
  public Response requestReReview(
      @PathParam("matterNo") @Size(max = 60) String matterNo,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid NewReviewRequest request) {
    Petition petition = desk.requestedIn(matterNo, request.queryCode(), ifMatch);
    return desk.answer(
        requestReview.execute(petition, ReviewLevel.REREVIEW, request, desk.requester()));
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
      @PathParam("matterNo") @Size(max = 60) String matterNo,
      @PathParam("reviewNo") @Size(max = 60) String reviewNo,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid ReviewRefusalRequest request) {
    Petition petition = desk.underReview(matterNo, reviewNo, ifMatch);
    return desk.answer(
        refuseReview.execute(petition, ReviewLevel.REREVIEW, request, desk.reviewer()));
  }

  /** By whoever had no hand in it. */
  @POST
  @Path("/{reviewNo}/decisions")
  @IdempotentAct
  @RolesAllowed({Role.Names.REVIEWER})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "decideReReview",
      summary = "复核意见 Decide re-review",
      description = "维持、变更，或者撤销并责令重办。Uphold, modify, or revoke and order a redo.")
  public Response decideReReview(
      @PathParam("matterNo") @Size(max = 60) String matterNo,
      @PathParam("reviewNo") @Size(max = 60) String reviewNo,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid ReviewDecisionRequest request) {
    Petition petition = desk.underReview(matterNo, reviewNo, ifMatch);
    return desk.answer(
        decideReview.execute(petition, ReviewLevel.REREVIEW, request, desk.reviewer()));
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
      @PathParam("matterNo") @Size(max = 60) String matterNo,
      @PathParam("reviewNo") @Size(max = 60) String reviewNo,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid ReviewServiceRequest request) {
    Petition petition = desk.underReview(matterNo, reviewNo, ifMatch);
    return desk.answer(
        serveReviewOpinion.execute(petition, ReviewLevel.REREVIEW, request, desk.reviewer()));
  }
}
