package cn.huiyin.petition.confidentiality.recusal;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.identity.Caller;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.act.PetitionDesk;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.casefile.recusal.Recusals;
import cn.huiyin.petition.enquiry.petition.VisiblePetitions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 回避 (第二十八条). */
@Path("/api/v1/petitions/{id}/recusals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "confidentiality", description = "保密与回避 Confidentiality and recusal")
public class RecusalResource {
  private final PetitionDesk desk;
  private final VisiblePetitions petitions;
  private final Recusals recusals;
  private final RecordRecusal recordRecusal;
  private final Caller caller;

  @Inject
  RecusalResource(
      PetitionDesk desk,
      VisiblePetitions petitions,
      Recusals recusals,
      RecordRecusal recordRecusal,
      Caller caller) {
    this.desk = desk;
    this.petitions = petitions;
    this.recusals = recusals;
    this.recordRecusal = recordRecusal;
    this.caller = caller;
  }

  /** Whoever has an interest may not act in the matter from now on. */
  @POST
  @IdempotentAct
  @RolesAllowed({
    Role.Names.INTAKE,
    Role.Names.CLASSIFIER,
    Role.Names.UNIT_HANDLER,
    Role.Names.UNIT_HEAD,
    Role.Names.REVIEWER,
    Role.Names.SUPERVISOR,
    Role.Names.BUREAU_HEAD,
    Role.Names.DISCIPLINE_LIAISON
  })
  @APIResponseSchema(value = RecusalView.class, responseCode = "201")
  @Operation(
      operationId = "recordRecusal",
      summary = "回避 Record a recusal",
      description =
          "本人声明回避，或者由负责人决定他人回避；此后在该信访事项中不得办理。One's own, or by decision of a head; no act in the matter"
              + " from then on.")
  public Response recordRecusal(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid RecusalRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    Actor actor = caller.actor();
    boolean head = caller.hasAny(Role.BUREAU_HEAD, Role.UNIT_HEAD, Role.DISCIPLINE_LIAISON);
    if (request.account() != null && !head) {
      throw Problems.forbidden();
    }
    String staff =
        request.account() == null ? actor.staffId() : Caller.pseudonymOf(request.account());
    return Response.status(Response.Status.CREATED)
        .entity(RecusalView.of(recordRecusal.execute(petition, staff, request.ground(), actor)))
        .build();
  }

  /** The recorded interests. */
  @GET
  @RolesAllowed({
    Role.Names.UNIT_HEAD,
    Role.Names.SUPERVISOR,
    Role.Names.BUREAU_HEAD,
    Role.Names.DISCIPLINE_LIAISON
  })
  @Operation(
      operationId = "listRecusals",
      summary = "回避记录 Recorded recusals",
      description = "该信访件的回避记录，人员以化名列出。Recorded on the petition; persons by pseudonym.")
  public List<RecusalView> list(@PathParam("id") UUID id) {
    return recusals.of(petitions.get(id).id()).stream().map(RecusalView::of).toList();
  }
}
