package cn.huiyin.petition.acceptance.otherway;

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

/** 告知、答复、移交 (第二十九至三十一条). */
@Path("/api/v1/petitions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "petition-acts", description = "信访件的行为 Acts on a petition")
public class ReplyResource {
  private final PetitionDesk desk;
  private final ServeRouteNotice serveRouteNotice;
  private final RecordRouteResult recordRouteResult;
  private final ReplySuggestion replySuggestion;
  private final HandOverAccusation handOverAccusation;

  @Inject
  ReplyResource(
      PetitionDesk desk,
      ServeRouteNotice serveRouteNotice,
      RecordRouteResult recordRouteResult,
      ReplySuggestion replySuggestion,
      HandOverAccusation handOverAccusation) {
    this.desk = desk;
    this.serveRouteNotice = serveRouteNotice;
    this.recordRouteResult = recordRouteResult;
    this.replySuggestion = replySuggestion;
    this.handOverAccusation = handOverAccusation;
  }

  /** The organ and the way are named. */
  @POST
  @Path("/route-notices")
  @IdempotentAct
  @RolesAllowed({Role.Names.UNIT_HANDLER, Role.Names.UNIT_HEAD, Role.Names.CLASSIFIER})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "serveRouteNotice",
      summary = "送达法定途径告知书 Serve a legal-route notice",
      description = "第一至四项随告知办结，第五项待机关答复。R31_1 to R31_4 are concluded by it.")
  public Response serveRouteNotice(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid RouteNoticeRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        serveRouteNotice.execute(
            petition,
            request,
            desk.actor(petition, Role.UNIT_HANDLER, Role.UNIT_HEAD, Role.CLASSIFIER)));
  }

  /** The organ's answer. */
  @POST
  @Path("/route-notices/results")
  @IdempotentAct
  @RolesAllowed({Role.Names.UNIT_HANDLER, Role.Names.UNIT_HEAD})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "recordRouteResult",
      summary = "记录法定途径结果 Record the organ's answer",
      description = "机关的答复即办结。The organ's answer concludes it.")
  public Response recordRouteResult(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid RouteResultRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        recordRouteResult.execute(
            petition, request, desk.actor(petition, Role.UNIT_HANDLER, Role.UNIT_HEAD)));
  }

  /** By the unit, or by the bureau itself. */
  @POST
  @Path("/suggestion-replies")
  @IdempotentAct
  @RolesAllowed({Role.Names.UNIT_HEAD, Role.Names.BUREAU_HEAD})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "replySuggestion",
      summary = "答复建议 Reply to a suggestion",
      description = "采纳情况答复建议人。Whether it is adopted.")
  public Response replySuggestion(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid SuggestionReplyRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        replySuggestion.execute(
            petition, request, desk.actor(petition, Role.UNIT_HEAD, Role.BUREAU_HEAD)));
  }

  /** Against receipt. */
  @POST
  @Path("/handovers")
  @IdempotentAct
  @RolesAllowed({Role.Names.DISCIPLINE_LIAISON})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "handOverAccusation",
      summary = "移交检举控告 Hand over an accusation",
      description = "凭有权机关的签收。Against the organ's receipt.")
  public Response handOverAccusation(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid HandoverRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        handOverAccusation.execute(
            petition, request, desk.actor(petition, Role.DISCIPLINE_LIAISON)));
  }
}
