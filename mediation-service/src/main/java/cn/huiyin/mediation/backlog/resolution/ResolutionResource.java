package cn.huiyin.mediation.backlog.resolution;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.mediation.acting.Acting;
import cn.huiyin.mediation.backlog.BacklogAnswer;
import cn.huiyin.mediation.backlog.BacklogCaseView;
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

/** 申报、核实、退回的行为. */
@Path("/api/v1/backlog-cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "backlog-cases", description = "积案 Backlog cases")
public class ResolutionResource {
  private final Acting acting;
  private final BacklogAnswer answer;
  private final SubmitResolution submit;
  private final VerifyResolution verify;
  private final ReturnResolution sendBack;

  @Inject
  public ResolutionResource(
      Acting acting,
      BacklogAnswer answer,
      SubmitResolution submit,
      VerifyResolution verify,
      ReturnResolution sendBack) {
    this.acting = acting;
    this.answer = answer;
    this.submit = submit;
    this.verify = verify;
    this.sendBack = sendBack;
  }

  /** 申报化解 Submit a resolution. */
  @POST
  @Path("/submissions")
  @RolesAllowed({Role.Names.UNIT_HANDLER, Role.Names.UNIT_HEAD})
  @IdempotentAct
  @APIResponseSchema(BacklogCaseView.class)
  @Operation(
      operationId = "submitResolution",
      summary = "申报化解 Submit a resolution",
      description = "责任单位申报，材料须齐全。By the responsible unit, with all evidence.")
  public Response submit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid Submission submission) {
    return answer.ok(
        submit.execute(
            acting.on(id, ifMatch, submission.occurredOn(), Role.UNIT_HANDLER, Role.UNIT_HEAD),
            submission.resolution()));
  }

  /** 回访核实 Verify a resolution. */
  @POST
  @Path("/verifications")
  @RolesAllowed(Role.Names.SUPERVISOR)
  @IdempotentAct
  @APIResponseSchema(BacklogCaseView.class)
  @Operation(
      operationId = "verifyResolution",
      summary = "回访核实 Verify a resolution",
      description = "核实人不得是申报人。By another person than the submitter.")
  public Response verify(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid Verification verification) {
    return answer.ok(
        verify.execute(acting.on(id, ifMatch, verification.occurredOn(), Role.SUPERVISOR)));
  }

  /** 退回申报 Return a submission. */
  @POST
  @Path("/returns")
  @RolesAllowed({Role.Names.SUPERVISOR, Role.Names.BUREAU_HEAD})
  @IdempotentAct
  @APIResponseSchema(BacklogCaseView.class)
  @Operation(
      operationId = "returnResolution",
      summary = "退回申报 Return a submission",
      description = "退回后可重新申报。It may be submitted again.")
  public Response sendBack(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid SubmissionReturn returned) {
    return answer.ok(
        sendBack.execute(
            acting.on(id, ifMatch, returned.occurredOn(), Role.SUPERVISOR, Role.BUREAU_HEAD),
            returned.reason()));
  }
}
