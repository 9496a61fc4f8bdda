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

/** 复查 (第三十五条): by the organ next above the handling one. */
@Path("/api/v1/matters/{matterNo}/reviews")
@Tag(name = "reviews", description = "复查 Reviews")
public class ReviewResource {
  private final ReviewDesk desk;
  private final RequestReview requestReview;
  private final RefuseReview refuseReview;
  private final DecideReview decideReview;
  private final ServeReviewOpinion serveReviewOpinion;

  @Inject
  ReviewResource(
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
      operationId = "requestReview",
      summary = "请求复查 Ask for review",
      description =
          "自收到答复之日起30日内；逾期的也登记并书面答复。Within 30 days of service; a late one is taken down and refused"
              + " in writing.")
  public Response requestReview(
      @PathParam("matterNo") @Size(max = 60) String matterNo,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid NewReviewRequest request) {
    Petition petition = desk.requestedIn(matterNo, request.queryCode(), ifMatch);
    return desk.answer(
        requestReview.execute(petition, ReviewLevel.REVIEW, request, desk.requester()));
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
      @PathParam("matterNo") @Size(max = 60) String matterNo,
      @PathParam("reviewNo") @Size(max = 60) String reviewNo,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid ReviewRefusalRequest request) {
    Petition petition = desk.underReview(matterNo, reviewNo, ifMatch);
    return desk.answer(
        refuseReview.execute(petition, ReviewLevel.REVIEW, request, desk.reviewer()));
  }

  /** By whoever had no hand in it. */
  @POST
  @Path("/{reviewNo}/decisions")
  @IdempotentAct
  @RolesAllowed({Role.Names.REVIEWER})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "decideReview",
      summary = "复查意见 Decide review",
      description = "维持、变更，或者撤销并责令重办。Uphold, modify, or revoke and order a redo.")
  public Response decideReview(
      @PathParam("matterNo") @Size(max = 60) String matterNo,
      @PathParam("reviewNo") @Size(max = 60) String reviewNo,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid ReviewDecisionRequest request) {
    Petition petition = desk.underReview(matterNo, reviewNo, ifMatch);
    return desk.answer(
        decideReview.execute(petition, ReviewLevel.REVIEW, request, desk.reviewer()));
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
      @PathParam("matterNo") @Size(max = 60) String matterNo,
      @PathParam("reviewNo") @Size(max = 60) String reviewNo,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid ReviewServiceRequest request) {
    Petition petition = desk.underReview(matterNo, reviewNo, ifMatch);
    return desk.answer(
        serveReviewOpinion.execute(petition, ReviewLevel.REVIEW, request, desk.reviewer()));
  }
}
