package cn.huiyin.disclosure.receiving;

import cn.huiyin.disclosure.casework.request.RequestAnswers;
import cn.huiyin.disclosure.casework.request.RequestView;
import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.identity.Caller;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.problem.Problems;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 收到申请与补正. */
@Path("/api/v1/disclosure-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "disclosure-requests", description = "公开申请 Requests for disclosure")
public class ReceivingResource {
  private final ReceivingActs acts;
  private final RequestAnswers answers;
  private final ActDay days;
  private final Caller caller;

  @Inject
  ReceivingResource(ReceivingActs acts, RequestAnswers answers, ActDay days, Caller caller) {
    this.acts = acts;
    this.answers = answers;
    this.days = days;
    this.caller = caller;
  }

  /** Takes a request in. */
  @POST
  @RolesAllowed({Role.Names.INTAKE, Role.Names.DISCLOSURE_EDITOR})
  @IdempotentAct
  @APIResponseSchema(value = RequestView.class, responseCode = "201")
  @Operation(
      operationId = "receiveDisclosureRequest",
      summary = "登记公开申请 Receive a request",
      description = "自收到之日起20个工作日内答复；申请人信息加密保存。Due in 20 working days; the applicant is encrypted.")
  public Response receive(@NotNull @Valid NewRequest request) {
    return answers.created(
        acts.receive()
            .execute(
                request,
                caller.actor(Role.DISCLOSURE_EDITOR, Role.INTAKE),
                days.of(request.occurredOn())));
  }

  /** Asks the applicant to correct the request. */
  @POST
  @Path("/{id}/correction-notices")
  @RolesAllowed(Role.Names.DISCLOSURE_EDITOR)
  @IdempotentAct
  @APIResponseSchema(RequestView.class)
  @Operation(
      operationId = "askRequestCorrection",
      summary = "告知补正 Ask for a correction",
      description = "收到之日起7个工作日内一次性告知。Once, within 7 working days of receipt.")
  public Response askCorrection(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid CorrectionNotice notice) {
    LocalDate on = days.of(notice.occurredOn());
    if (!notice.correctBy().isAfter(on)) {
      throw Problems.badField("correctBy", "补正期限须晚于告知日期", "the term ends after the notice");
    }
    return answers.seen(
        acts.askCorrection()
            .execute(
                id,
                IfMatch.require(ifMatch),
                notice.correctBy(),
                caller.actor(Role.DISCLOSURE_EDITOR),
                on));
  }

  /** Takes the corrected request in. */
  @POST
  @Path("/{id}/corrections")
  @RolesAllowed({Role.Names.INTAKE, Role.Names.DISCLOSURE_EDITOR})
  @IdempotentAct
  @APIResponseSchema(RequestView.class)
  @Operation(
      operationId = "takeRequestCorrection",
      summary = "收到补正 Receive the correction",
      description = "答复期限自收到补正之日重新起算。The reply clock starts anew.")
  public Response takeCorrection(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid CorrectionReceived correction) {
    return answers.seen(
        acts.takeCorrection()
            .execute(
                id,
                IfMatch.require(ifMatch),
                caller.actor(Role.DISCLOSURE_EDITOR, Role.INTAKE),
                days.of(correction.occurredOn())));
  }
}
