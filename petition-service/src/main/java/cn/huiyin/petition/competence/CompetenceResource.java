package cn.huiyin.petition.competence;

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

/** 起草异议、转下级、单位直接收到 (第二十三条). */
@Path("/api/v1/petitions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "petition-acts", description = "信访件的行为 Acts on a petition")
public class CompetenceResource {
  private final PetitionDesk desk;
  private final DraftObjection draftObjection;
  private final ForwardDown forwardDown;
  private final ReceiveDirectly receiveDirectly;

  @Inject
  CompetenceResource(
      PetitionDesk desk,
      DraftObjection draftObjection,
      ForwardDown forwardDown,
      ReceiveDirectly receiveDirectly) {
    this.desk = desk;
    this.draftObjection = draftObjection;
    this.forwardDown = forwardDown;
    this.receiveDirectly = receiveDirectly;
  }

  /** The head raises what the handler drafted. */
  @POST
  @Path("/objections/drafts")
  @IdempotentAct
  @RolesAllowed({Role.Names.UNIT_HANDLER})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "draftObjection",
      summary = "起草异议 Draft an objection",
      description = "经办人起草，由起草人以外的单位负责人提出。Drafted by the handler, raised by the head.")
  public Response draftObjection(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid ObjectionDraftRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        draftObjection.execute(petition, request, desk.actor(petition, Role.UNIT_HANDLER)));
  }

  /** To a unit of its own. */
  @POST
  @Path("/forwardings")
  @IdempotentAct
  @RolesAllowed({Role.Names.UNIT_HEAD})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "forwardDown",
      summary = "转下级办理 Forward to a subordinate",
      description = "限本系统下级单位，告知信访人；下级的告知期限重新起算。To a subordinate, whose notice clock begins anew.")
  public Response forwardDown(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid ForwardingRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        forwardDown.execute(petition, request, desk.actor(petition, Role.UNIT_HEAD)));
  }

  /** It was handed in at a unit. */
  @POST
  @Path("/direct-receipts")
  @IdempotentAct
  @RolesAllowed({Role.Names.CLASSIFIER, Role.Names.BUREAU_HEAD})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "receiveDirectly",
      summary = "单位直接收到 Record a direct receipt",
      description = "直接向单位提出的，该单位自收到之日起15日内告知。The unit answers within 15 days of receipt.")
  public Response receiveDirectly(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid DirectReceiptRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        receiveDirectly.execute(
            petition, request, desk.actor(petition, Role.CLASSIFIER, Role.BUREAU_HEAD)));
  }
}
