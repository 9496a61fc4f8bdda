package cn.huiyin.petition.registration;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.petition.act.PetitionActView;
import cn.huiyin.petition.act.PetitionDesk;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.registration.voiding.ConfirmVoiding;
import cn.huiyin.petition.registration.voiding.RequestVoiding;
import cn.huiyin.petition.registration.voiding.VoidingConfirmationRequest;
import cn.huiyin.petition.registration.voiding.VoidingRequest;
import cn.huiyin.petition.registration.voiding.WithdrawPetition;
import cn.huiyin.petition.registration.voiding.WithdrawalRequest;
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

/** 登记后的行为: voiding by two persons, withdrawal. */
@Path("/api/v1/petitions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "petition-acts", description = "信访件的行为 Acts on a petition")
public class IntakeResource {
  private final PetitionDesk desk;
  private final RequestVoiding requestVoiding;
  private final ConfirmVoiding confirmVoiding;
  private final WithdrawPetition withdrawPetition;

  @Inject
  IntakeResource(
      PetitionDesk desk,
      RequestVoiding requestVoiding,
      ConfirmVoiding confirmVoiding,
      WithdrawPetition withdrawPetition) {
    this.desk = desk;
    this.requestVoiding = requestVoiding;
    this.confirmVoiding = confirmVoiding;
    this.withdrawPetition = withdrawPetition;
  }

  /** The first of two persons. */
  @POST
  @Path("/voidings")
  @IdempotentAct
  @RolesAllowed({Role.Names.INTAKE, Role.Names.CLASSIFIER})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "requestVoiding",
      summary = "申请作废 Ask to void a petition",
      description =
          "登记错误的重复件或者测试件，由登记人员申请，负责人确认。A clerical double or test entry; a second person confirms.")
  public Response requestVoiding(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid VoidingRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        requestVoiding.execute(
            petition, request, desk.actor(petition, Role.INTAKE, Role.CLASSIFIER)));
  }

  /** The second of two persons. */
  @POST
  @Path("/voidings/confirmations")
  @IdempotentAct
  @RolesAllowed({Role.Names.BUREAU_HEAD})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "confirmVoiding",
      summary = "确认作废 Confirm the voiding",
      description = "由登记人、申请人以外的负责人确认。By another person than registered or asked.")
  public Response confirmVoiding(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid VoidingConfirmationRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        confirmVoiding.execute(petition, request, desk.actor(petition, Role.BUREAU_HEAD)));
  }

  /** Written or recorded. */
  @POST
  @Path("/withdrawals")
  @IdempotentAct
  @RolesAllowed({Role.Names.INTAKE, Role.Names.PETITIONER})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "withdrawPetition",
      summary = "撤回 Withdraw a petition",
      description =
          "信访人凭查询码撤回，或者由登记员记录。By the petitioner with the query code, or recorded by intake.")
  public Response withdrawPetition(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid WithdrawalRequest request) {
    Petition petition = desk.actedOn(id, request.queryCode(), ifMatch);
    return desk.answer(
        withdrawPetition.execute(
            petition, request, desk.actor(petition, Role.INTAKE, Role.PETITIONER)));
  }
}
