package cn.huiyin.petition.incharge;

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

/** 领导包案的行为 (第十八条). */
@Path("/api/v1/petitions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "petition-acts", description = "信访件的行为 Acts on a petition")
public class LeaderCaseResource {
  private final PetitionDesk desk;
  private final TakeLeaderCase takeLeaderCase;
  private final SignLeaderCase signLeaderCase;
  private final EndLeaderCase endLeaderCase;

  @Inject
  LeaderCaseResource(
      PetitionDesk desk,
      TakeLeaderCase takeLeaderCase,
      SignLeaderCase signLeaderCase,
      EndLeaderCase endLeaderCase) {
    this.desk = desk;
    this.takeLeaderCase = takeLeaderCase;
    this.signLeaderCase = signLeaderCase;
    this.endLeaderCase = endLeaderCase;
  }

  /** 领导包案. */
  @POST
  @Path("/leader-cases")
  @IdempotentAct
  @RolesAllowed({Role.Names.COUNTY_LEADER, Role.Names.BUREAU_HEAD})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "takeLeaderCase",
      summary = "领导包案 Take a case",
      description = "领导包案，或者由局里登记待领导签认；检举控告不包案。A leader takes charge.")
  public Response takeLeaderCase(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid LeaderCaseRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        takeLeaderCase.execute(
            petition, request, desk.actor(petition, Role.COUNTY_LEADER, Role.BUREAU_HEAD)));
  }

  /** 包案签认. */
  @POST
  @Path("/leader-cases/signatures")
  @IdempotentAct
  @RolesAllowed({Role.Names.COUNTY_LEADER})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "signLeaderCase",
      summary = "包案签认 Sign for a case",
      description = "局里登记的包案由领导签认。The leader signs for what the bureau recorded.")
  public Response signLeaderCase(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid LeaderCaseSignature request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        signLeaderCase.execute(petition, request, desk.actor(petition, Role.COUNTY_LEADER)));
  }

  /** 包案结束. */
  @POST
  @Path("/leader-cases/results")
  @IdempotentAct
  @RolesAllowed({Role.Names.COUNTY_LEADER, Role.Names.BUREAU_HEAD})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "endLeaderCase",
      summary = "包案结束 End a leader's case",
      description = "登记包案结果；领导只能结束自己的包案。With its result; a leader ends the own case only.")
  public Response endLeaderCase(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid LeaderCaseEnding request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        endLeaderCase.execute(
            petition, request, desk.actor(petition, Role.COUNTY_LEADER, Role.BUREAU_HEAD)));
  }
}
