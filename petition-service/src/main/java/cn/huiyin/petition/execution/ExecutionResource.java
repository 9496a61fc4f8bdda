package cn.huiyin.petition.execution;

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

/** 执行情况 (第三十二条): plan, progress, done, or not executed. */
@Path("/api/v1/petitions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "petition-acts", description = "信访件的行为 Acts on a petition")
public class ExecutionResource {
  private final PetitionDesk desk;
  private final TrackExecution trackExecution;

  @Inject
  ExecutionResource(PetitionDesk desk, TrackExecution trackExecution) {
    this.desk = desk;
    this.trackExecution = trackExecution;
  }

  /** Until it is done. */
  @POST
  @Path("/executions")
  @IdempotentAct
  @RolesAllowed({Role.Names.UNIT_HANDLER, Role.Names.UNIT_HEAD, Role.Names.SUPERVISOR})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "trackExecution",
      summary = "跟踪执行 Record the execution of a supporting opinion",
      description = "方案、进展、完成；未执行的即行督办。A plan, progress, done; what isn't executed is supervised.")
  public Response trackExecution(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid ExecutionRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        trackExecution.execute(
            petition,
            request,
            desk.actor(petition, Role.UNIT_HANDLER, Role.UNIT_HEAD, Role.SUPERVISOR)));
  }
}
