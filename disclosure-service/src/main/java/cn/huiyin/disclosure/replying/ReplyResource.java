package cn.huiyin.disclosure.replying;

import cn.huiyin.disclosure.casework.request.RequestAnswers;
import cn.huiyin.disclosure.casework.request.RequestView;
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

/** 答复. */
@Path("/api/v1/disclosure-requests/{id}/replies")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.UNIT_HEAD, Role.Names.BUREAU_HEAD})
@Tag(name = "disclosure-requests", description = "公开申请 Requests for disclosure")
public class ReplyResource {
  private final ReplyToApplicant reply;
  private final RequestAnswers answers;
  private final ActDay days;
  private final Caller caller;

  @Inject
  ReplyResource(ReplyToApplicant reply, RequestAnswers answers, ActDay days, Caller caller) {
    this.reply = reply;
    this.answers = answers;
    this.days = days;
    this.caller = caller;
  }

  /** Answers the applicant. */
  @POST
  @IdempotentAct
  @APIResponseSchema(RequestView.class)
  @Operation(
      operationId = "replyToDisclosureRequest",
      summary = "答复 Reply",
      description =
          "不予公开、部分公开、无法提供、不予处理须写明理由和依据，救济途径按答复日的法律写入；逾期答复照收并记为逾期。"
              + "A refusal names reason, basis and remedy; a late reply is taken and shown as late.")
  public Response reply(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid Reply told) {
    return answers.seen(
        reply.execute(
            id,
            IfMatch.require(ifMatch),
            told,
            caller.actor(Role.BUREAU_HEAD, Role.UNIT_HEAD),
            days.of(told.occurredOn())));
  }
}
