package cn.huiyin.petition.dispatch;

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

/** 信访部门十五日内的处理 (第二十二条). */
@Path("/api/v1/petitions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "petition-acts", description = "信访件的行为 Acts on a petition")
public class DispositionResource {
  private final PetitionDesk desk;
  private final GuidePetition guidePetition;
  private final TransferPetition transferPetition;
  private final AssignPetition assignPetition;
  private final RefusePetition refusePetition;

  @Inject
  DispositionResource(
      PetitionDesk desk,
      GuidePetition guidePetition,
      TransferPetition transferPetition,
      AssignPetition assignPetition,
      RefusePetition refusePetition) {
    this.desk = desk;
    this.guidePetition = guidePetition;
    this.transferPetition = transferPetition;
    this.assignPetition = assignPetition;
    this.refusePetition = refusePetition;
  }

  /** Into a legal route or to another organ. */
  @POST
  @Path("/guidance")
  @IdempotentAct
  @RolesAllowed({Role.Names.CLASSIFIER, Role.Names.INTAKE, Role.Names.BUREAU_HEAD})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "guidePetition",
      summary = "引导 Guide the petitioner",
      description = "引导至法定途径或者有权机关，即办结。Into a legal route or to another organ; concludes it.")
  public Response guidePetition(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid GuidanceRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        guidePetition.execute(
            petition,
            request,
            desk.actor(petition, Role.CLASSIFIER, Role.INTAKE, Role.BUREAU_HEAD)));
  }

  /** The unit handles and answers. */
  @POST
  @Path("/transfers")
  @IdempotentAct
  @RolesAllowed({Role.Names.CLASSIFIER, Role.Names.BUREAU_HEAD, Role.Names.DISCIPLINE_LIAISON})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "transferPetition",
      summary = "转送 Transfer to a unit",
      description = "检举控告只由纪检移交专员或者负责人按密件转送。Accusations go under seal only.")
  public Response transferPetition(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid TransferRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        transferPetition.execute(
            petition,
            request,
            desk.actor(petition, Role.CLASSIFIER, Role.BUREAU_HEAD, Role.DISCIPLINE_LIAISON)));
  }

  /** The unit reports back. */
  @POST
  @Path("/assignments")
  @IdempotentAct
  @RolesAllowed({Role.Names.BUREAU_HEAD})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "assignPetition",
      summary = "交办 Assign to a unit",
      description = "规定反馈期限。With a day to report back by.")
  public Response assignPetition(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid AssignmentRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        assignPetition.execute(petition, request, desk.actor(petition, Role.BUREAU_HEAD)));
  }

  /** In writing, with a ground of the law. */
  @POST
  @Path("/refusals")
  @IdempotentAct
  @RolesAllowed({Role.Names.BUREAU_HEAD, Role.Names.UNIT_HEAD})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "refusePetition",
      summary = "不予受理、不再受理 Refuse",
      description =
          "转送前由信访局负责人，签收后由单位负责人。By the bureau before dispatch, by the unit after receipt.")
  public Response refusePetition(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid RefusalRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        refusePetition.execute(
            petition, request, desk.actor(petition, Role.BUREAU_HEAD, Role.UNIT_HEAD)));
  }
}
