package cn.huiyin.petition.citizen.own;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.petition.citizen.access.OwnPetition;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.rating.RatePetition;
import cn.huiyin.petition.rating.RatingOrigins;
import cn.huiyin.petition.registration.voiding.WithdrawPetition;
import cn.huiyin.petition.registration.voiding.WithdrawalRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

/** 信访人自己的行为: rating, asking for review, withdrawing. */
@Path("/api/v1/public/petitions/{petitionNo}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "public", description = "公众 Without a login")
public class OwnActResource {
  private final OwnPetition own;
  private final RatePetition ratePetition;
  private final RatingOrigins ratingOrigins;
  private final AskForReview askForReview;
  private final WithdrawPetition withdrawPetition;

  @Inject
  OwnActResource(
      OwnPetition own,
      RatePetition ratePetition,
      RatingOrigins ratingOrigins,
      AskForReview askForReview,
      WithdrawPetition withdrawPetition) {
    this.own = own;
    this.ratePetition = ratePetition;
    this.ratingOrigins = ratingOrigins;
    this.askForReview = askForReview;
    this.withdrawPetition = withdrawPetition;
  }

  /** Once for the bureau, once for the unit. */
  @POST
  @Path("/ratings")
  @PermitAll
  @IdempotentAct
  @APIResponseSchema(OwnActView.class)
  @Operation(
      operationId = "rateOwnPetition",
      summary = "评价 Rate the work",
      description =
          "凭编号和查询码，对信访部门和责任单位各评价一次。Once for the bureau, once for the unit, within the window.")
  public Response rateOwnPetition(
      @PathParam("petitionNo") @Size(max = 40) String petitionNo,
      @HeaderParam("X-Query-Code") @Size(max = 60) String queryCode,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid OwnRatingRequest request) {
    Petition petition = own.forAct(petitionNo, queryCode, ifMatch);
    OwnAct.RATE.on(
        petition, () -> ratePetition.execute(petition, request.asToday(), OwnPetition.PETITIONER));
    ratingOrigins.note(petition.id(), request.object());
    return answer(petition, "谢谢您的评价。");
  }

  /** Review, or re-review. */
  @POST
  @Path("/review-requests")
  @PermitAll
  @IdempotentAct
  @APIResponseSchema(OwnActView.class)
  @Operation(
      operationId = "askForReview",
      summary = "申请复查复核 Ask for review",
      description =
          "自收到处理意见（复查意见）之日起30日内申请；由系统确定上一级机关。Within 30 days of service; the system knows the organ next"
              + " above.")
  public Response askForReview(
      @PathParam("petitionNo") @Size(max = 40) String petitionNo,
      @HeaderParam("X-Query-Code") @Size(max = 60) String queryCode,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid OwnReviewRequest request) {
    Petition petition = own.forAct(petitionNo, queryCode, ifMatch);
    OwnAct.ASK_FOR_REVIEW.on(
        petition, () -> askForReview.execute(petition, request, OwnPetition.PETITIONER));
    return answer(petition, "您的申请已收到，复查复核机关将书面答复您。");
  }

  /** Before it is classified. */
  @POST
  @Path("/withdrawals")
  @PermitAll
  @IdempotentAct
  @APIResponseSchema(OwnActView.class)
  @Operation(
      operationId = "withdrawOwnPetition",
      summary = "撤回 Withdraw the petition",
      description = "登记后、分类前可以撤回；检举控告不能撤回。Before it is classified; an accusation is not withdrawn.")
  public Response withdrawOwnPetition(
      @PathParam("petitionNo") @Size(max = 40) String petitionNo,
      @HeaderParam("X-Query-Code") @Size(max = 60) String queryCode,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid OwnWithdrawalRequest request) {
    Petition petition = own.forAct(petitionNo, queryCode, ifMatch);
    WithdrawalRequest wish = new WithdrawalRequest(null, null, request.reason());
    OwnAct.WITHDRAW.on(
        petition, () -> withdrawPetition.execute(petition, wish, OwnPetition.PETITIONER));
    return answer(petition, "您的信访件已撤回。");
  }

  private static Response answer(Petition petition, String message) {
    return Response.ok(OwnActView.of(petition, message)).build();
  }
}
