package cn.huiyin.disclosure.review;

import cn.huiyin.disclosure.casework.item.ItemAnswers;
import cn.huiyin.disclosure.casework.item.ItemView;
import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.identity.Caller;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.time.ActDay;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 审核与保密审查. */
@Path("/api/v1/disclosures/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "disclosures", description = "公开信息 Items of disclosure")
public class ReviewResource {
  private final DecideForUnit decideForUnit;
  private final ReviewSecrecy reviewSecrecy;
  private final ItemAnswers answers;
  private final ActDay days;
  private final Caller caller;

  @Inject
  ReviewResource(
      DecideForUnit decideForUnit,
      ReviewSecrecy reviewSecrecy,
      ItemAnswers answers,
      ActDay days,
      Caller caller) {
    this.decideForUnit = decideForUnit;
    this.reviewSecrecy = reviewSecrecy;
    this.answers = answers;
    this.days = days;
    this.caller = caller;
  }

  /** The unit's head decides. */
  @POST
  @Path("/unit-approvals")
  @RolesAllowed(Role.Names.UNIT_HEAD)
  @IdempotentAct
  @APIResponseSchema(ItemView.class)
  @Operation(
      operationId = "approveDisclosureForUnit",
      summary = "单位负责人审核 The unit head decides",
      description = "审核人不得是编辑本人。Another person than the editor.")
  public Response decideForUnit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid UnitApproval approval) {
    return answers.seen(
        decideForUnit.execute(
            id,
            IfMatch.require(ifMatch),
            approval,
            caller.actor(Role.UNIT_HEAD),
            days.of(approval.occurredOn())));
  }

  /** The secrecy reviewer decides. */
  @POST
  @Path("/secrecy-reviews")
  @RolesAllowed(Role.Names.SECRECY_REVIEWER)
  @IdempotentAct
  @APIResponseSchema(ItemView.class)
  @Operation(
      operationId = "reviewDisclosureSecrecy",
      summary = "保密审查 Review for secrets",
      description =
          "先审查后公开；审查人不得是编辑本人；不能确定的报请确定。"
              + "Before anything is published, by another person than the editor.")
  public Response reviewSecrecy(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid SecrecyReview review) {
    return answers.seen(
        reviewSecrecy.execute(
            id,
            IfMatch.require(ifMatch),
            review,
            caller.actor(Role.SECRECY_REVIEWER),
            days.of(review.occurredOn())));
  }
}
