package cn.huiyin.petition.urgency;

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

/** 重大紧急信访事项的行为 (第二十五条). */
@Path("/api/v1/petitions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "petition-acts", description = "信访件的行为 Acts on a petition")
public class UrgencyResource {
  private final PetitionDesk desk;
  private final FlagUrgent flagUrgent;
  private final ReportUrgent reportUrgent;
  private final FollowUpUrgent followUpUrgent;

  @Inject
  UrgencyResource(
      PetitionDesk desk,
      FlagUrgent flagUrgent,
      ReportUrgent reportUrgent,
      FollowUpUrgent followUpUrgent) {
    this.desk = desk;
    this.flagUrgent = flagUrgent;
    this.reportUrgent = reportUrgent;
    this.followUpUrgent = followUpUrgent;
  }

  /** 认定紧急. */
  @POST
  @Path("/urgent-flags")
  @IdempotentAct
  @RolesAllowed({
    Role.Names.INTAKE,
    Role.Names.CLASSIFIER,
    Role.Names.BUREAU_HEAD,
    Role.Names.DISCIPLINE_LIAISON,
    Role.Names.UNIT_HEAD,
    Role.Names.UNIT_HANDLER
  })
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "flagUrgent",
      summary = "认定紧急 Flag as urgent",
      description = "从发现时起计算内部报告时限；认定后不得作废、不得改为咨询。The internal time to report runs.")
  public Response flagUrgent(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid UrgentFlagRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        flagUrgent.execute(
            petition,
            request,
            desk.actor(
                petition,
                Role.INTAKE,
                Role.CLASSIFIER,
                Role.BUREAU_HEAD,
                Role.DISCIPLINE_LIAISON,
                Role.UNIT_HEAD,
                Role.UNIT_HANDLER)));
  }

  /** 报告紧急信息. */
  @POST
  @Path("/urgent-reports")
  @IdempotentAct
  @RolesAllowed({Role.Names.INTAKE, Role.Names.CLASSIFIER, Role.Names.BUREAU_HEAD})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "reportUrgent",
      summary = "报告紧急信息 Report urgent information",
      description = "第二十五条的重大紧急信访事项；全部报送后停止计时。A major or urgent matter of Article 25.")
  public Response reportUrgent(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid UrgentReportRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        reportUrgent.execute(
            petition,
            request,
            desk.actor(petition, Role.INTAKE, Role.CLASSIFIER, Role.BUREAU_HEAD)));
  }

  /** 续报紧急信息. */
  @POST
  @Path("/urgent-follow-ups")
  @IdempotentAct
  @RolesAllowed({Role.Names.INTAKE, Role.Names.CLASSIFIER, Role.Names.BUREAU_HEAD})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "followUpUrgent",
      summary = "续报紧急信息 Follow up an urgent report",
      description = "首报后续报；终报后不再列入待办。After the first report; the last one ends it.")
  public Response followUpUrgent(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid UrgentFollowUpRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        followUpUrgent.execute(
            petition,
            request,
            desk.actor(petition, Role.INTAKE, Role.CLASSIFIER, Role.BUREAU_HEAD)));
  }
}
