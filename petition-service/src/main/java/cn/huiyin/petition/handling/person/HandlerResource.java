package cn.huiyin.petition.handling.person;

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

/** 承办人 (DOMAIN 7.2). */
@Path("/api/v1/petitions/{id}/handler-assignments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "petition-acts", description = "信访件的行为 Acts on a petition")
public class HandlerResource {
  private final PetitionDesk desk;
  private final AssignHandler assignHandler;

  @Inject
  HandlerResource(PetitionDesk desk, AssignHandler assignHandler) {
    this.desk = desk;
    this.assignHandler = assignHandler;
  }

  /** The head names who handles it, or another. */
  @POST
  @IdempotentAct
  @RolesAllowed({Role.Names.UNIT_HEAD})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "assignHandler",
      summary = "确定承办人 Name who handles the petition",
      description =
          "由责任单位负责人确定或者变更；确定后单位经办人中只有承办人办理、可凭目的查看全部；转到其他单位时失效。By the head of the unit;"
              + " of its handlers only this person then acts and may see all. It ends when the petition goes to"
              + " another unit.")
  public Response assignHandler(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid HandlerRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        assignHandler.execute(petition, request, desk.actor(petition, Role.UNIT_HEAD)));
  }
}
