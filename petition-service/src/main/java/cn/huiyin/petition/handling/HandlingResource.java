package cn.huiyin.petition.handling;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.petition.act.PetitionActView;
import cn.huiyin.petition.act.PetitionDesk;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.handling.hearing.HearPetitioner;
import cn.huiyin.petition.handling.hearing.HearingRequest;
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

/** 办理 (第三十一、三十三、三十四条). */
@Path("/api/v1/petitions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "petition-acts", description = "信访件的行为 Acts on a petition")
public class HandlingResource {
  private final PetitionDesk desk;
  private final StartInvestigation startInvestigation;
  private final HearPetitioner hearPetitioner;
  private final ExtendHandling extendHandling;
  private final ReferToMediation referToMediation;

  @Inject
  HandlingResource(
      PetitionDesk desk,
      StartInvestigation startInvestigation,
      HearPetitioner hearPetitioner,
      ExtendHandling extendHandling,
      ReferToMediation referToMediation) {
    this.desk = desk;
    this.startInvestigation = startInvestigation;
    this.hearPetitioner = hearPetitioner;
    this.extendHandling = extendHandling;
    this.referToMediation = referToMediation;
  }

  /** The unit looks into the facts. */
  @POST
  @Path("/investigations")
  @IdempotentAct
  @RolesAllowed({Role.Names.UNIT_HANDLER})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "startInvestigation",
      summary = "开始调查 Start the investigation",
      description = "受理后由经办人开始调查。By the handler, once accepted.")
  public Response startInvestigation(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid InvestigationRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        startInvestigation.execute(petition, request, desk.actor(petition, Role.UNIT_HANDLER)));
  }

  /** Facts and reasons, from the petitioner. */
  @POST
  @Path("/hearings")
  @IdempotentAct
  @RolesAllowed({Role.Names.UNIT_HANDLER, Role.Names.UNIT_HEAD})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "hearPetitioner",
      summary = "听取陈述、听证 Hear the petitioner",
      description = "出具处理意见前应当听取陈述。Before an opinion the petitioner is heard.")
  public Response hearPetitioner(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid HearingRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        hearPetitioner.execute(
            petition, request, desk.actor(petition, Role.UNIT_HANDLER, Role.UNIT_HEAD)));
  }

  /** Article 34. */
  @POST
  @Path("/handling-extensions")
  @IdempotentAct
  @RolesAllowed({Role.Names.UNIT_HEAD})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "extendHandling",
      summary = "延长办理期限 Extend the handling period",
      description = "期满前、一次、不超过30日。Before the due day, once, at most 30 days.")
  public Response extendHandling(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid HandlingExtensionRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        extendHandling.execute(petition, request, desk.actor(petition, Role.UNIT_HEAD)));
  }

  /** Both sides agree. */
  @POST
  @Path("/mediation-referrals")
  @IdempotentAct
  @RolesAllowed({Role.Names.UNIT_HANDLER, Role.Names.CLASSIFIER})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "referToMediation",
      summary = "移交评理 Refer to mediation",
      description = "不停止办理期限。No clock stands still.")
  public Response referToMediation(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid MediationReferralRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        referToMediation.execute(
            petition, request, desk.actor(petition, Role.UNIT_HANDLER, Role.CLASSIFIER)));
  }
}
