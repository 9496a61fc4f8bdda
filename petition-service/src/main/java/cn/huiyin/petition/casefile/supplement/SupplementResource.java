package cn.huiyin.petition.casefile.supplement;

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

/** 补充说明 (第十九条): what came in later, put on record by staff. */
@Path("/api/v1/petitions/{id}/supplements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "petition-acts", description = "信访件的行为 Acts on a petition")
public class SupplementResource {
  private final PetitionDesk desk;
  private final SupplementPetition supplement;

  @Inject
  SupplementResource(PetitionDesk desk, SupplementPetition supplement) {
    this.desk = desk;
    this.supplement = supplement;
  }

  /** A further text. */
  @POST
  @IdempotentAct
  @RolesAllowed({
    Role.Names.INTAKE,
    Role.Names.UNIT_HANDLER,
    Role.Names.UNIT_HEAD,
    Role.Names.REVIEWER,
    Role.Names.DISCIPLINE_LIAISON
  })
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "supplementPetition",
      summary = "补充说明 Add a text to the case file",
      description = "信访人后来补充的内容，由经办人员记录。What the petitioner said later, put on record by staff.")
  public Response supplementPetition(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid SupplementRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        supplement.execute(
            petition,
            request.text(),
            request.occurredOn(),
            desk.actor(
                petition,
                Role.INTAKE,
                Role.UNIT_HANDLER,
                Role.UNIT_HEAD,
                Role.REVIEWER,
                Role.DISCIPLINE_LIAISON)));
  }
}
