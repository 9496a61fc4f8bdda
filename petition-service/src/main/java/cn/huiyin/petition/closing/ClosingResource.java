package cn.huiyin.petition.closing;

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

/** 办结报告、重新办理、归档. */
@Path("/api/v1/petitions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "petition-acts", description = "信访件的行为 Acts on a petition")
public class ClosingResource {
  private final PetitionDesk desk;
  private final SubmitConclusionReport submitConclusionReport;
  private final ReturnConclusionReport returnConclusionReport;
  private final ReopenPetition reopenPetition;
  private final ArchivePetition archivePetition;

  @Inject
  ClosingResource(
      PetitionDesk desk,
      SubmitConclusionReport submitConclusionReport,
      ReturnConclusionReport returnConclusionReport,
      ReopenPetition reopenPetition,
      ArchivePetition archivePetition) {
    this.desk = desk;
    this.submitConclusionReport = submitConclusionReport;
    this.returnConclusionReport = returnConclusionReport;
    this.reopenPetition = reopenPetition;
    this.archivePetition = archivePetition;
  }

  /** The unit reports back. */
  @POST
  @Path("/conclusion-reports/submissions")
  @IdempotentAct
  @RolesAllowed({Role.Names.UNIT_HANDLER, Role.Names.UNIT_HEAD})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "submitConclusionReport",
      summary = "提交办结报告 Submit the conclusion report",
      description = "交办件由责任单位提交；退回的可以再交。For an assignment; one returned is submitted anew.")
  public Response submitConclusionReport(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid ConclusionReportRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        submitConclusionReport.execute(
            petition, request, desk.actor(petition, Role.UNIT_HANDLER, Role.UNIT_HEAD)));
  }

  /** The sender isn't satisfied. */
  @POST
  @Path("/conclusion-reports/returns")
  @IdempotentAct
  @RolesAllowed({Role.Names.BUREAU_HEAD})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "returnConclusionReport",
      summary = "退回办结报告 Return the conclusion report",
      description = "退回的交办件不销账，期限继续计算。The assignment stays open and its clock runs on.")
  public Response returnConclusionReport(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid ReportReturnRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        returnConclusionReport.execute(petition, request, desk.actor(petition, Role.BUREAU_HEAD)));
  }

  /** Back to the unit. */
  @POST
  @Path("/reopenings")
  @IdempotentAct
  @RolesAllowed({Role.Names.BUREAU_HEAD})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "reopenPetition",
      summary = "重新办理 Reopen a petition",
      description = "程序错误、虚假办结或者督查发现问题；终结后不得重新办理。Not after finality; old breaches stay.")
  public Response reopenPetition(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid ReopeningRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        reopenPetition.execute(petition, request, desk.actor(petition, Role.BUREAU_HEAD)));
  }

  /** The file is complete. */
  @POST
  @Path("/archive")
  @IdempotentAct
  @RolesAllowed({Role.Names.INTAKE, Role.Names.DISCIPLINE_LIAISON})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "archivePetition",
      summary = "归档 Archive the case file",
      description = "文书齐全、督办和交办均已了结；缺少的文书逐一列明。Refused with the names of what is missing.")
  public Response archivePetition(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid ArchivingRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        archivePetition.execute(
            petition, request, desk.actor(petition, Role.INTAKE, Role.DISCIPLINE_LIAISON)));
  }
}
