package cn.huiyin.petition.opinion;

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

/** 信访处理意见书 (第三十二条): draft, approval, service. */
@Path("/api/v1/petitions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "petition-acts", description = "信访件的行为 Acts on a petition")
public class OpinionResource {
  private final PetitionDesk desk;
  private final DraftOpinion draftOpinion;
  private final ApproveOpinion approveOpinion;
  private final ServeOpinion serveOpinion;
  private final CorrectOpinion correctOpinion;

  @Inject
  OpinionResource(
      PetitionDesk desk,
      DraftOpinion draftOpinion,
      ApproveOpinion approveOpinion,
      ServeOpinion serveOpinion,
      CorrectOpinion correctOpinion) {
    this.desk = desk;
    this.draftOpinion = draftOpinion;
    this.approveOpinion = approveOpinion;
    this.serveOpinion = serveOpinion;
    this.correctOpinion = correctOpinion;
  }

  /** Drafted by one. */
  @POST
  @Path("/opinions")
  @IdempotentAct
  @RolesAllowed({Role.Names.UNIT_HANDLER})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "draftOpinion",
      summary = "起草处理意见 Draft an opinion",
      description = "每项诉求一个结论，有事实和法律依据。One outcome for each claim, with facts and legal basis.")
  public Response draftOpinion(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid OpinionDraftRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        draftOpinion.execute(petition, request, desk.actor(petition, Role.UNIT_HANDLER)));
  }

  /** Approved by another. */
  @POST
  @Path("/opinions/approvals")
  @IdempotentAct
  @RolesAllowed({Role.Names.UNIT_HEAD})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "approveOpinion",
      summary = "审批处理意见 Approve an opinion",
      description = "审批人不得是起草人。Not by the drafter.")
  public Response approveOpinion(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid OpinionApprovalRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        approveOpinion.execute(petition, request, desk.actor(petition, Role.UNIT_HEAD)));
  }

  /** Served with proof. */
  @POST
  @Path("/opinions/services")
  @IdempotentAct
  @RolesAllowed({Role.Names.UNIT_HANDLER, Role.Names.UNIT_HEAD})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "serveOpinion",
      summary = "送达处理意见 Serve an opinion",
      description = "有送达证明，复查期限才起算。Proven service starts the review window.")
  public Response serveOpinion(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid OpinionServiceRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        serveOpinion.execute(
            petition, request, desk.actor(petition, Role.UNIT_HANDLER, Role.UNIT_HEAD)));
  }

  /** A clerical error, or its substance. */
  @POST
  @Path("/opinions/corrections")
  @IdempotentAct
  @RolesAllowed({Role.Names.UNIT_HEAD})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "correctOpinion",
      summary = "更正处理意见 Correct an opinion",
      description = "更正笔误；涉及实体的，自更正书送达之日重新计算复查期限。A change of substance restarts the review window.")
  public Response correctOpinion(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid OpinionCorrectionRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        correctOpinion.execute(petition, request, desk.actor(petition, Role.UNIT_HEAD)));
  }
}
