package cn.huiyin.petition.confidentiality.seal;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.petition.act.PetitionDesk;
import cn.huiyin.petition.domain.Petition;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 密件的双人查看 (DOMAIN 7.2): the bureau's head asks, the discipline liaison agrees. */
@Path("/api/v1/petitions/{id}/sealed-views")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "confidentiality", description = "保密与回避 Confidentiality and recusal")
public class SealedViewResource {
  private final PetitionDesk desk;
  private final AskSealedView ask;
  private final AgreeSealedView agree;

  @Inject
  SealedViewResource(PetitionDesk desk, AskSealedView ask, AgreeSealedView agree) {
    this.desk = desk;
    this.ask = ask;
    this.agree = agree;
  }

  /** Asks. */
  @POST
  @IdempotentAct
  @RolesAllowed(Role.Names.BUREAU_HEAD)
  @APIResponseSchema(value = SealedViewAnswer.class, responseCode = "201")
  @Operation(
      operationId = "askSealedView",
      summary = "申请查看密件 Ask to see all of a sealed petition",
      description = "信访局负责人申请，纪检移交专员同意后方可查看。The bureau's head asks, the liaison agrees.")
  public Response askSealedView(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid SealedViewRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return Response.status(Response.Status.CREATED)
        .entity(
            SealedViewAnswer.of(
                ask.execute(petition, request.purpose(), desk.actor(petition, Role.BUREAU_HEAD))))
        .build();
  }

  /** Agrees. */
  @POST
  @Path("/{viewId}/agreements")
  @IdempotentAct
  @RolesAllowed(Role.Names.DISCIPLINE_LIAISON)
  @APIResponseSchema(SealedViewAnswer.class)
  @Operation(
      operationId = "agreeSealedView",
      summary = "同意查看密件 Agree to the view",
      description = "由申请人以外的纪检移交专员同意，限时有效。By another person than asked; for a limited time.")
  public Response agreeSealedView(
      @PathParam("id") UUID id,
      @PathParam("viewId") UUID viewId,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch) {
    Petition petition = desk.seen(id, ifMatch);
    return Response.ok(
            SealedViewAnswer.of(
                agree.execute(petition, viewId, desk.actor(petition, Role.DISCIPLINE_LIAISON))))
        .build();
  }
}
