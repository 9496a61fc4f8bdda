package cn.huiyin.petition.watch.overdue;

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

/** 超期说明 (I-05). */
@Path("/api/v1/petitions/{id}/overdue-explanations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "petition-acts", description = "信访件的行为 Acts on a petition")
public class OverdueResource {
  private final PetitionDesk desk;
  private final ExplainOverdue explainOverdue;

  @Inject
  OverdueResource(PetitionDesk desk, ExplainOverdue explainOverdue) {
    this.desk = desk;
    this.explainOverdue = explainOverdue;
  }

  /** Why it was missed. */
  @POST
  @IdempotentAct
  @RolesAllowed({Role.Names.UNIT_HEAD, Role.Names.REVIEWER, Role.Names.BUREAU_HEAD})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "explainOverdue",
      summary = "超期说明 Explain a breach",
      description = "说明原因，不抹去超期。It explains the breach and doesn't undo it.")
  public Response explain(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid OverdueExplanationRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        explainOverdue.execute(
            petition,
            request,
            desk.actor(petition, Role.UNIT_HEAD, Role.REVIEWER, Role.BUREAU_HEAD)));
  }
}
