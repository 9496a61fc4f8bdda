package cn.huiyin.petition.confidentiality.protection;

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

/** 特别保护 (I-56). */
@Path("/api/v1/petitions/{id}/protections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "confidentiality", description = "保密与回避 Confidentiality and recusal")
public class ProtectionResource {
  private final PetitionDesk desk;
  private final ProtectPetitioner protect;

  @Inject
  ProtectionResource(PetitionDesk desk, ProtectPetitioner protect) {
    this.desk = desk;
    this.protect = protect;
  }

  /** A minor or a victim, found out later than at registration. */
  @POST
  @IdempotentAct
  @RolesAllowed({
    Role.Names.INTAKE,
    Role.Names.CLASSIFIER,
    Role.Names.UNIT_HANDLER,
    Role.Names.UNIT_HEAD,
    Role.Names.BUREAU_HEAD,
    Role.Names.DISCIPLINE_LIAISON
  })
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "protectPetitioner",
      summary = "特别保护 Protect a minor or victim",
      description = "信访人是未成年人或者被害人的，身份另行保护；标明后不撤销。The identity is shown to fewer; not taken back.")
  public Response protectPetitioner(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid ProtectionRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        protect.execute(
            petition,
            request.person(),
            desk.actor(
                petition,
                Role.INTAKE,
                Role.CLASSIFIER,
                Role.UNIT_HANDLER,
                Role.UNIT_HEAD,
                Role.BUREAU_HEAD,
                Role.DISCIPLINE_LIAISON)));
  }
}
