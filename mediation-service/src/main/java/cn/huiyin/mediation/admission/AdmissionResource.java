package cn.huiyin.mediation.admission;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.mediation.acting.Acting;
import cn.huiyin.mediation.casefile.CaseAnswer;
import cn.huiyin.mediation.casefile.MediationCaseView;
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

/** 评理受理的行为. */
@Path("/api/v1/mediation-cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.MEDIATOR)
@Tag(name = "mediation-cases", description = "评理案件 Mediation cases")
public class AdmissionResource {
  private final Acting acting;
  private final GiveConsent consent;
  private final AdmitCase admit;
  private final DeclineCase decline;

  @Inject
  public AdmissionResource(
      Acting acting, GiveConsent consent, AdmitCase admit, DeclineCase decline) {
    this.acting = acting;
    this.consent = consent;
    this.admit = admit;
    this.decline = decline;
  }

  /** 当事人同意 A party consents. */
  @POST
  @Path("/consents")
  @IdempotentAct
  @APIResponseSchema(MediationCaseView.class)
  @Operation(
      operationId = "consentToMediation",
      summary = "当事人同意 A party consents",
      description = "全体当事人同意后方可受理。All parties must consent before admission.")
  public Response consent(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid Consent given) {
    return CaseAnswer.ok(
        consent.execute(
            acting.on(id, ifMatch, given.occurredOn(), Role.MEDIATOR), given.partyNo()));
  }

  /** 受理 Admit the case. */
  @POST
  @Path("/admissions")
  @IdempotentAct
  @APIResponseSchema(MediationCaseView.class)
  @Operation(
      operationId = "admitMediationCase",
      summary = "受理 Admit the case",
      description = "须全体同意，所列信访件须已关联。All have consented, the petition named is linked.")
  public Response admit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid Admission admission) {
    return CaseAnswer.ok(
        admit.execute(
            acting.on(id, ifMatch, admission.occurredOn(), Role.MEDIATOR), admission.roomCode()));
  }

  /** 不予受理 Decline the case. */
  @POST
  @Path("/declinations")
  @IdempotentAct
  @APIResponseSchema(MediationCaseView.class)
  @Operation(
      operationId = "declineMediationCase",
      summary = "不予受理 Decline the case",
      description = "说明理由，终结评理。Ends the case with a reason.")
  public Response decline(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid Declination declination) {
    return CaseAnswer.ok(
        decline.execute(
            acting.on(id, ifMatch, declination.occurredOn(), Role.MEDIATOR), declination.reason()));
  }
}
