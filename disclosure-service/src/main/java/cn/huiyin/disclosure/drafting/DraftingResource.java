package cn.huiyin.disclosure.drafting;

import cn.huiyin.disclosure.casework.item.ItemAnswers;
import cn.huiyin.disclosure.casework.item.ItemView;
import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.casework.Actor;
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

/** 拟制、修改、自查. */
@Path("/api/v1/disclosures")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.DISCLOSURE_EDITOR, Role.Names.UNIT_HANDLER})
@Tag(name = "disclosures", description = "公开信息 Items of disclosure")
public class DraftingResource {
  private final DraftingActs acts;
  private final ItemAnswers answers;
  private final ActDay days;
  private final Caller caller;

  @Inject
  DraftingResource(DraftingActs acts, ItemAnswers answers, ActDay days, Caller caller) {
    this.acts = acts;
    this.answers = answers;
    this.days = days;
    this.caller = caller;
  }

  /** Drafts an item; it gets its index number. */
  @POST
  @IdempotentAct
  @APIResponseSchema(value = ItemView.class, responseCode = "201")
  @Operation(
      operationId = "draftDisclosure",
      summary = "拟制公开信息 Draft an item",
      description = "编制索引号，进入审查程序。Gives the index number and opens the review.")
  public Response draft(@NotNull @Valid NewItem item) {
    NewDraft draft =
        new NewDraft(item.categoryCode(), item.mode(), item.formedOn(), item.wording().content());
    return answers.created(acts.draft().execute(draft, null, editor(), days.of(item.occurredOn())));
  }

  /** Gives a draft another wording. */
  @POST
  @Path("/{id}/revisions")
  @IdempotentAct
  @APIResponseSchema(ItemView.class)
  @Operation(
      operationId = "reviseDisclosure",
      summary = "修改草稿 Reword a draft",
      description = "修改后须重新自查。It must be checked again.")
  public Response revise(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid Revision revision) {
    return answers.seen(
        acts.revise()
            .execute(
                id,
                IfMatch.require(ifMatch),
                revision.wording().content(),
                editor(),
                days.of(revision.occurredOn())));
  }

  /** The editor's own check. */
  @POST
  @Path("/{id}/self-checks")
  @IdempotentAct
  @APIResponseSchema(ItemView.class)
  @Operation(
      operationId = "selfCheckDisclosure",
      summary = "自查 Check a draft",
      description =
          "写明公开依据并扫描个人信息；发现身份证号、手机号、银行卡号时拒绝，只说明种类和位置。"
              + "Names the ground and scans for personal data; a finding is refused by kind and place.")
  public Response check(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid SelfCheck check) {
    return answers.seen(
        acts.check()
            .execute(
                id,
                IfMatch.require(ifMatch),
                check.basis(),
                editor(),
                days.of(check.occurredOn())));
  }

  private Actor editor() {
    return caller.actor(Role.DISCLOSURE_EDITOR, Role.UNIT_HANDLER);
  }
}
