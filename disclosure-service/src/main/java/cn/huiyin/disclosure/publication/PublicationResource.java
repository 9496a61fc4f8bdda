package cn.huiyin.disclosure.publication;

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

/** 发布、更正、撤回. */
@Path("/api/v1/disclosures/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "disclosures", description = "公开信息 Items of disclosure")
public class PublicationResource {
  private final PublicationActs acts;
  private final ItemAnswers answers;
  private final ActDay days;
  private final Caller caller;

  @Inject
  PublicationResource(PublicationActs acts, ItemAnswers answers, ActDay days, Caller caller) {
    this.acts = acts;
    this.answers = answers;
    this.days = days;
    this.caller = caller;
  }

  /** Makes the approved version open. */
  @POST
  @Path("/publications")
  @RolesAllowed(Role.Names.BUREAU_HEAD)
  @IdempotentAct
  @APIResponseSchema(ItemView.class)
  @Operation(
      operationId = "publishDisclosure",
      summary = "发布 Publish",
      description =
          "审查通过的版本对外公开；已公开的可以增加公开渠道；更正版本替换原版本，原版本留存。"
              + "An approved version, a correction, or one more platform.")
  public Response publish(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid Publication publication) {
    return answers.seen(
        acts.publish()
            .execute(
                id,
                IfMatch.require(ifMatch),
                publication.platform(),
                caller.actor(Role.BUREAU_HEAD),
                days.of(publication.occurredOn())));
  }

  /** Drafts a new version of what is open. */
  @POST
  @Path("/corrections")
  @RolesAllowed(Role.Names.DISCLOSURE_EDITOR)
  @IdempotentAct
  @APIResponseSchema(ItemView.class)
  @Operation(
      operationId = "draftDisclosureCorrection",
      summary = "拟制更正版本 Draft a correction",
      description =
          "更正版本同样先审查后公开，其间原版本继续公开，索引号不变。"
              + "Reviewed like the first; the old version stays open meanwhile.")
  public Response correct(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid Correction correction) {
    return answers.seen(
        acts.draftCorrection()
            .execute(
                id,
                IfMatch.require(ifMatch),
                correction,
                caller.actor(Role.DISCLOSURE_EDITOR),
                days.of(correction.occurredOn())));
  }

  /** Takes an item down. */
  @POST
  @Path("/withdrawals")
  @RolesAllowed({Role.Names.DISCLOSURE_EDITOR, Role.Names.BUREAU_HEAD})
  @IdempotentAct
  @APIResponseSchema(ItemView.class)
  @Operation(
      operationId = "withdrawDisclosure",
      summary = "撤回 Withdraw",
      description = "撤下正文，保留索引号、名称、日期和原因类别。Takes the text down, a stub stays.")
  public Response withdraw(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid Withdrawal withdrawal) {
    return answers.seen(
        acts.withdraw()
            .execute(
                id,
                IfMatch.require(ifMatch),
                withdrawal.reasonClass(),
                caller.actor(Role.BUREAU_HEAD, Role.DISCLOSURE_EDITOR),
                days.of(withdrawal.occurredOn())));
  }
}
