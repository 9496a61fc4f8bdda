package cn.huiyin.petition.reception.received;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.identity.Caller;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.enquiry.petition.VisiblePetitions;
import cn.huiyin.petition.reception.ReceptionRecord;
import cn.huiyin.petition.reception.ReceptionView;
import cn.huiyin.petition.reception.domain.LeaderReception;
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

/** 接访之后的行为: petitions on record, the leader's signature. */
@Path("/api/v1/leader-receptions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "leader-receptions", description = "领导接访 Leader receptions")
public class ReceivedPetitionResource {
  private final ReceptionRecord receptions;
  private final VisiblePetitions petitions;
  private final LinkReceivedPetition link;
  private final SignReception sign;
  private final Caller caller;

  @Inject
  ReceivedPetitionResource(
      ReceptionRecord receptions,
      VisiblePetitions petitions,
      LinkReceivedPetition link,
      SignReception sign,
      Caller caller) {
    this.receptions = receptions;
    this.petitions = petitions;
    this.link = link;
    this.sign = sign;
    this.caller = caller;
  }

  /** Each received person has a petition on record. */
  @POST
  @Path("/received-petitions")
  @IdempotentAct
  @RolesAllowed({Role.Names.INTAKE, Role.Names.BUREAU_HEAD})
  @APIResponseSchema(ReceptionView.class)
  @Operation(
      operationId = "linkReceivedPetition",
      summary = "接访转登记 Link a received person's petition",
      description = "接访的每一诉求都登记为信访件或者关联已有信访件。Each received person has a petition on record.")
  public Response linkPetition(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid ReceivedPetition request) {
    LeaderReception reception = seen(id, ifMatch);
    Petition petition = petitions.get(request.petitionId());
    return answer(
        link.execute(reception, petition, request, caller.actor(Role.INTAKE, Role.BUREAU_HEAD)));
  }

  /** The leader who received. */
  @POST
  @Path("/signatures")
  @IdempotentAct
  @RolesAllowed({Role.Names.COUNTY_LEADER})
  @APIResponseSchema(ReceptionView.class)
  @Operation(
      operationId = "signReception",
      summary = "接访签认 Sign for a reception",
      description = "接访领导本人签认，之后可以因接访查看所接信访件。The leader who received signs.")
  public Response signReception(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid ReceptionSignature request) {
    LeaderReception reception = seen(id, ifMatch);
    return answer(sign.execute(reception, request, caller.actor(Role.COUNTY_LEADER)));
  }

  private LeaderReception seen(UUID id, String ifMatch) {
    IfMatch version = IfMatch.require(ifMatch);
    LeaderReception reception = receptions.find(id).orElseThrow(Problems::notFound);
    version.check(reception);
    return reception;
  }

  private static Response answer(LeaderReception reception) {
    return Response.ok(ReceptionView.of(reception)).header("ETag", IfMatch.tag(reception)).build();
  }
}
