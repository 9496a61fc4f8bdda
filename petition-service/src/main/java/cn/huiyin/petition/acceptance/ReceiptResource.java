package cn.huiyin.petition.acceptance;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.petition.acceptance.objection.DecideObjection;
import cn.huiyin.petition.acceptance.objection.ObjectionDecisionRequest;
import cn.huiyin.petition.acceptance.objection.ObjectionRequest;
import cn.huiyin.petition.acceptance.objection.RaiseObjection;
import cn.huiyin.petition.act.PetitionActView;
import cn.huiyin.petition.act.PetitionDesk;
import cn.huiyin.petition.domain.Petition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

/** 签收、异议、受理 (第二十三条). */
@Path("/api/v1/petitions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "petition-acts", description = "信访件的行为 Acts on a petition")
public class ReceiptResource {
  private final PetitionDesk desk;
  private final ReceiveDispatch receiveDispatch;
  private final RaiseObjection raiseObjection;
  private final DecideObjection decideObjection;
  private final AcceptPetition acceptPetition;

  @Inject
  ReceiptResource(
      PetitionDesk desk,
      ReceiveDispatch receiveDispatch,
      RaiseObjection raiseObjection,
      DecideObjection decideObjection,
      AcceptPetition acceptPetition) {
    this.desk = desk;
    this.receiveDispatch = receiveDispatch;
    this.raiseObjection = raiseObjection;
    this.decideObjection = decideObjection;
    this.acceptPetition = acceptPetition;
  }

  /** The unit has it. */
  @POST
  @Path("/receipts")
  @IdempotentAct
  @RolesAllowed({Role.Names.UNIT_HANDLER, Role.Names.UNIT_HEAD})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "receiveDispatch",
      summary = "签收 Receive a dispatch",
      description = "确定单位期限的起算日。Fixes the start day of the unit's clocks.")
  public Response receiveDispatch(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid ReceiptRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        receiveDispatch.execute(
            petition, request, desk.actor(petition, Role.UNIT_HANDLER, Role.UNIT_HEAD)));
  }

  /** The unit isn't competent. */
  @POST
  @Path("/objections")
  @IdempotentAct
  @RolesAllowed({Role.Names.UNIT_HEAD, Role.Names.UNIT_HANDLER})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "raiseObjection",
      summary = "提出异议 Object to competence",
      description = "5个工作日内，说明理由。Within five working days, with reasons.")
  public Response raiseObjection(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid ObjectionRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        raiseObjection.execute(
            petition, request, desk.actor(petition, Role.UNIT_HEAD, Role.UNIT_HANDLER)));
  }

  /** By the sender. */
  @POST
  @Path("/objections/decisions")
  @IdempotentAct
  @RolesAllowed({Role.Names.CLASSIFIER, Role.Names.BUREAU_HEAD})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "decideObjection",
      summary = "决定异议 Decide an objection",
      description = "成立的退回重新处理，不成立的单位继续办理。Upheld: back to the bureau; rejected: the unit goes on.")
  public Response decideObjection(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid ObjectionDecisionRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        decideObjection.execute(
            petition, request, desk.actor(petition, Role.CLASSIFIER, Role.BUREAU_HEAD)));
  }

  /** The unit accepts. */
  @POST
  @Path("/acceptance")
  @IdempotentAct
  @RolesAllowed({Role.Names.UNIT_HANDLER, Role.Names.UNIT_HEAD, Role.Names.BUREAU_HEAD})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "acceptPetition",
      summary = "受理 Accept a petition",
      description = "信访程序自受理之日起60日。In the petition procedure the 60 days begin.")
  public Response acceptPetition(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid AcceptanceRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        acceptPetition.execute(
            petition,
            request,
            desk.actor(petition, Role.UNIT_HANDLER, Role.UNIT_HEAD, Role.BUREAU_HEAD)));
  }
}
