package cn.huiyin.petition.confidentiality.report;

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

/** 检举控告专报 (第三十条). */
@Path("/api/v1/petitions/{id}/accusation-reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "confidentiality", description = "保密与回避 Confidentiality and recusal")
public class AccusationReportResource {
  private final PetitionDesk desk;
  private final ReportAccusation reportAccusation;

  @Inject
  AccusationReportResource(PetitionDesk desk, ReportAccusation reportAccusation) {
    this.desk = desk;
    this.reportAccusation = reportAccusation;
  }

  /** To the leaders, under seal. */
  @POST
  @IdempotentAct
  @RolesAllowed({Role.Names.BUREAU_HEAD, Role.Names.DISCIPLINE_LIAISON})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "reportAccusation",
      summary = "检举控告专报 Report an accusation to the leaders",
      description =
          "情况重大的检举控告向领导报告，此后县领导可以知悉该件；仍然保密。"
              + "Serious ones; the leaders of the county may then know of it, under seal.")
  public Response reportAccusation(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid AccusationReportRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        reportAccusation.execute(
            petition, request, desk.actor(petition, Role.DISCIPLINE_LIAISON, Role.BUREAU_HEAD)));
  }
}
