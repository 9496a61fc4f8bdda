package cn.huiyin.disclosure.processing;

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

/** 征求意见与延期. */
@Path("/api/v1/disclosure-requests/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "disclosure-requests", description = "公开申请 Requests for disclosure")
public class ProcessingResource {
  private final ProcessingActs acts;
  private final RequestAnswers answers;
  private final ActDay days;
  private final Caller caller;

  @Inject
  ProcessingResource(ProcessingActs acts, RequestAnswers answers, ActDay days, Caller caller) {
    this.acts = acts;
    this.answers = answers;
    this.days = days;
    this.caller = caller;
  }

  /** A letter of consultation went out. */
  @POST
  @Path("/third-party-consultations")
  @RolesAllowed(Role.Names.DISCLOSURE_EDITOR)
  @IdempotentAct
  @APIResponseSchema(RequestView.class)
  @Operation(
      operationId = "consultThirdParty",
      summary = "征求第三方意见 Consult a third party",
      description = "第三方15个工作日内提出意见，其间不计入答复期限。15 working days to answer, not counted.")
  public Response consult(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid ThirdPartyConsultation consultation) {
    return answers.seen(
        acts.consult()
            .execute(
                id,
                IfMatch.require(ifMatch),
                caller.actor(Role.DISCLOSURE_EDITOR),
                days.of(consultation.occurredOn())));
  }

  /** The third party answered. */
  @POST
  @Path("/third-party-answers")
  @RolesAllowed(Role.Names.DISCLOSURE_EDITOR)
  @IdempotentAct
  @APIResponseSchema(RequestView.class)
  @Operation(
      operationId = "takeThirdPartyAnswer",
      summary = "第三方意见 The third party's answer",
      description = "记录第三方意见，答复期限继续计算。The reply clock goes on.")
  public Response takeAnswer(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid ThirdPartyAnswer answer) {
    return answers.seen(
        acts.takeAnswer()
            .execute(
                id,
                IfMatch.require(ifMatch),
                answer.position(),
                caller.actor(Role.DISCLOSURE_EDITOR),
                days.of(answer.occurredOn())));
  }

  /** The head of the office agrees to an extension. */
  @POST
  @Path("/extensions")
  @RolesAllowed({Role.Names.UNIT_HEAD, Role.Names.BUREAU_HEAD})
  @IdempotentAct
  @APIResponseSchema(RequestView.class)
  @Operation(
      operationId = "extendDisclosureReply",
      summary = "延长答复期限 Extend the reply",
      description =
          "信息公开工作机构负责人同意，届满前一次，不超过20个工作日。Once, before it is due, at most 20 working days.")
  public Response extend(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid ReplyExtension extension) {
    return answers.seen(
        acts.extend()
            .execute(
                id,
                IfMatch.require(ifMatch),
                extension.workingDays(),
                caller.actor(Role.BUREAU_HEAD, Role.UNIT_HEAD),
                days.of(extension.occurredOn())));
  }
}
