package cn.huiyin.petition.joint;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.act.PetitionActView;
import cn.huiyin.petition.act.PetitionDesk;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.casefile.RepresentedPerson;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 共同信访人 (第二十条). */
@Path("/api/v1/petitions/{id}/represented-people")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Role.Names.INTAKE,
  Role.Names.CLASSIFIER,
  Role.Names.UNIT_HANDLER,
  Role.Names.BUREAU_HEAD,
  Role.Names.DISCIPLINE_LIAISON
})
@Tag(name = "joint-petitions", description = "共同信访 Joint petitions")
public class PartyResource {
  private static final Role[] CLERKS = {
    Role.INTAKE, Role.CLASSIFIER, Role.BUREAU_HEAD, Role.DISCIPLINE_LIAISON, Role.UNIT_HANDLER
  };

  private final PetitionDesk desk;
  private final ShowParty party;
  private final JoinPetition joinPetition;
  private final ElectRepresentative electRepresentative;
  private final LeavePetition leavePetition;

  @Inject
  PartyResource(
      PetitionDesk desk,
      ShowParty party,
      JoinPetition joinPetition,
      ElectRepresentative electRepresentative,
      LeavePetition leavePetition) {
    this.desk = desk;
    this.party = party;
    this.joinPetition = joinPetition;
    this.electRepresentative = electRepresentative;
    this.leavePetition = leavePetition;
  }

  /** Who stands behind the petition, masked. */
  @GET
  @Operation(
      operationId = "listRepresentedPeople",
      summary = "共同信访人 The people a petition speaks for",
      description = "脱敏列出仍在其中的人和代表。Masked; those who left aren't listed.")
  public PartyView list(@PathParam("id") UUID id) {
    return party.of(id);
  }

  /** People join, each by consent. */
  @POST
  @IdempotentAct
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "joinPetition",
      summary = "加入共同信访 Join a petition",
      description = "每人凭同意书加入；走访的代表不超过5人。Each by consent; at most five represent a visit.")
  public Response join(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid JoiningRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(joinPetition.execute(petition, request, desk.actor(petition, CLERKS)));
  }

  /** One of them represents the others, perhaps instead of another. */
  @POST
  @Path("/representatives")
  @IdempotentAct
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "electRepresentative",
      summary = "推选、更换代表 Elect or replace a representative",
      description = "走访的代表不超过5人。At most five represent a visit.")
  public Response elect(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid RepresentativeRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        electRepresentative.execute(petition, request, desk.actor(petition, CLERKS)));
  }

  /** One leaves; the petition goes on for the others. */
  @POST
  @Path("/{personId}/departures")
  @IdempotentAct
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "leavePetition",
      summary = "退出共同信访 Leave a petition",
      description = "退出的人留有记录。Who leaves stays on record.")
  public Response leave(
      @PathParam("id") UUID id,
      @PathParam("personId") UUID personId,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid DepartureRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    RepresentedPerson person = party.person(id, personId).orElseThrow(Problems::notFound);
    return desk.answer(
        leavePetition.execute(petition, person, request, desk.actor(petition, CLERKS)));
  }
}
