package cn.huiyin.mediation.backlog.confirmation;

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

/** 认定、撤销、销案的行为. */
@Path("/api/v1/backlog-cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "backlog-cases", description = "积案 Backlog cases")
public class ConfirmationResource {
  private final Acting acting;
  private final BacklogAnswer answer;
  private final ConfirmResolution confirm;
  private final RevokeResolution revoke;
  private final CloseCase close;

  @Inject
  public ConfirmationResource(
      Acting acting,
      BacklogAnswer answer,
      ConfirmResolution confirm,
      RevokeResolution revoke,
      CloseCase close) {
    this.acting = acting;
    this.answer = answer;
    this.confirm = confirm;
    this.revoke = revoke;
    this.close = close;
  }

  /** 化解认定 Confirm a resolution. */
  @POST
  @Path("/confirmations")
  @RolesAllowed(Role.Names.BUREAU_HEAD)
  @IdempotentAct
  @APIResponseSchema(BacklogCaseView.class)
  @Operation(
      operationId = "confirmResolution",
      summary = "化解认定 Confirm a resolution",
      description = "认定之日起计入化解。It counts from that day.")
  public Response confirm(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid Confirmation confirmation) {
    return answer.ok(
        confirm.execute(acting.on(id, ifMatch, confirmation.occurredOn(), Role.BUREAU_HEAD)));
  }

  /** 撤销认定 Revoke a resolution. */
  @POST
  @Path("/revocations")
  @RolesAllowed(Role.Names.BUREAU_HEAD)
  @IdempotentAct
  @APIResponseSchema(BacklogCaseView.class)
  @Operation(
      operationId = "revokeResolution",
      summary = "撤销认定 Revoke a resolution",
      description = "撤销后不再计入化解。It no longer counts.")
  public Response revoke(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid Revocation revocation) {
    return answer.ok(
        revoke.execute(
            acting.on(id, ifMatch, revocation.occurredOn(), Role.BUREAU_HEAD),
            revocation.reason()));
  }

  /** 销案 Close the case. */
  @POST
  @Path("/closures")
  @RolesAllowed({Role.Names.SUPERVISOR, Role.Names.BUREAU_HEAD})
  @IdempotentAct
  @APIResponseSchema(BacklogCaseView.class)
  @Operation(
      operationId = "closeBacklogCase",
      summary = "销案 Close the case",
      description = "观察期满方可销案。Only after the watch.")
  public Response close(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid Closing closing) {
    return answer.ok(
        close.execute(
            acting.on(id, ifMatch, closing.occurredOn(), Role.SUPERVISOR, Role.BUREAU_HEAD)));
  }
}
