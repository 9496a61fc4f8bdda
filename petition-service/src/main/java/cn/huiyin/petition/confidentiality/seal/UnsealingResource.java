package cn.huiyin.petition.confidentiality.seal;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.petition.act.PetitionActView;
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

/** 解除密件 (I-53): by two persons. */
@Path("/api/v1/petitions/{id}/unsealings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.BUREAU_HEAD, Role.Names.DISCIPLINE_LIAISON})
@Tag(name = "confidentiality", description = "保密与回避 Confidentiality and recusal")
public class UnsealingResource {
  private final PetitionDesk desk;
  private final RequestUnsealing requestUnsealing;
  private final LiftSeal liftSeal;

  @Inject
  UnsealingResource(PetitionDesk desk, RequestUnsealing requestUnsealing, LiftSeal liftSeal) {
    this.desk = desk;
    this.requestUnsealing = requestUnsealing;
    this.liftSeal = liftSeal;
  }

  /** The first of two persons. */
  @POST
  @IdempotentAct
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "requestUnsealing",
      summary = "申请解除密件 Ask to lift the seal",
      description = "已改定为其他类别的密件，由一人申请、另一人决定。One asks, another decides; no accusation is unsealed.")
  public Response requestUnsealing(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid UnsealingRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        requestUnsealing.execute(
            petition, request, desk.actor(petition, Role.DISCIPLINE_LIAISON, Role.BUREAU_HEAD)));
  }

  /** The second of two persons. */
  @POST
  @Path("/confirmations")
  @IdempotentAct
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "liftSeal",
      summary = "解除密件 Lift the seal",
      description = "由申请人以外的人决定；密件期间的案卷仍然保密。By another person; what happened under seal stays so.")
  public Response liftSeal(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid UnsealingRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        liftSeal.execute(
            petition, request, desk.actor(petition, Role.DISCIPLINE_LIAISON, Role.BUREAU_HEAD)));
  }
}
