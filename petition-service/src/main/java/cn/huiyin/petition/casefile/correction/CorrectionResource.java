package cn.huiyin.petition.casefile.correction;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.petition.act.PetitionDesk;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.enquiry.petition.VisiblePetitions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 更正个人信息 (个人信息保护法 第四十六条): what petitioners asked for, and the decisions. */
@Path("/api/v1/petitions/{id}/correction-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.INTAKE, Role.Names.BUREAU_HEAD, Role.Names.DISCIPLINE_LIAISON})
@Tag(name = "petition-acts", description = "信访件的行为 Acts on a petition")
public class CorrectionResource {
  private final PetitionDesk desk;
  private final VisiblePetitions petitions;
  private final Corrections corrections;
  private final DecideCorrection decide;

  @Inject
  CorrectionResource(
      PetitionDesk desk,
      VisiblePetitions petitions,
      Corrections corrections,
      DecideCorrection decide) {
    this.desk = desk;
    this.petitions = petitions;
    this.corrections = corrections;
    this.decide = decide;
  }

  /** The requests, without the values. */
  @GET
  @Operation(
      operationId = "listCorrectionRequests",
      summary = "更正申请 Requests to correct own data",
      description = "信访人提出的更正申请，不含内容。What the petitioner asked to correct, without the values.")
  public List<CorrectionView> list(@PathParam("id") UUID id) {
    return corrections.of(petitions.get(id).id());
  }

  /** Grants or refuses one. */
  @POST
  @Path("/{requestId}/decisions")
  @IdempotentAct
  @APIResponseSchema(CorrectionView.class)
  @Operation(
      operationId = "decideCorrection",
      summary = "决定更正 Decide on a correction",
      description = "同意的，更正加密保存的信息；每次决定记入审计。Granted, the encrypted data is corrected; audited.")
  public Response decideCorrection(
      @PathParam("id") UUID id,
      @PathParam("requestId") UUID requestId,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid CorrectionDecisionRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return Response.ok(
            decide.execute(
                petition,
                requestId,
                request.granted(),
                desk.actor(petition, Role.INTAKE, Role.BUREAU_HEAD, Role.DISCIPLINE_LIAISON)))
        .build();
  }
}
