package cn.huiyin.petition.handling.ending;

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

/** 和解、终止、办结报告 (第二十二、三十三条). */
@Path("/api/v1/petitions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "petition-acts", description = "信访件的行为 Acts on a petition")
public class HandlingEndResource {
  private final PetitionDesk desk;
  private final SettlePetition settlePetition;
  private final TerminateHandling terminateHandling;
  private final AcceptConclusionReport acceptConclusionReport;

  @Inject
  HandlingEndResource(
      PetitionDesk desk,
      SettlePetition settlePetition,
      TerminateHandling terminateHandling,
      AcceptConclusionReport acceptConclusionReport) {
    this.desk = desk;
    this.settlePetition = settlePetition;
    this.terminateHandling = terminateHandling;
    this.acceptConclusionReport = acceptConclusionReport;
  }

  /** A lawful agreement was signed. */
  @POST
  @Path("/settlements")
  @IdempotentAct
  @RolesAllowed({Role.Names.UNIT_HANDLER, Role.Names.UNIT_HEAD})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "settlePetition",
      summary = "和解、调解 Record a settlement",
      description = "签订合法协议即办结。A lawful agreement concludes it.")
  public Response settlePetition(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid SettlementRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        settlePetition.execute(
            petition, request, desk.actor(petition, Role.UNIT_HANDLER, Role.UNIT_HEAD)));
  }

  /** With a written notice. */
  @POST
  @Path("/termination")
  @IdempotentAct
  @RolesAllowed({Role.Names.UNIT_HEAD})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "terminateHandling",
      summary = "终止办理 Terminate the handling",
      description = "撤回、死亡无承继人或者已进入法定途径。Withdrawn, no successor, or a legal route opened.")
  public Response terminateHandling(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid TerminationRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        terminateHandling.execute(petition, request, desk.actor(petition, Role.UNIT_HEAD)));
  }

  /** The sender accepts it. */
  @POST
  @Path("/conclusion-reports")
  @IdempotentAct
  @RolesAllowed({Role.Names.BUREAU_HEAD})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "acceptConclusionReport",
      summary = "认可办结报告 Accept the conclusion report",
      description = "交办件只随认可的办结报告销账。Only this closes an assignment.")
  public Response acceptConclusionReport(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid ReportAcceptanceRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        acceptConclusionReport.execute(petition, request, desk.actor(petition, Role.BUREAU_HEAD)));
  }
}
