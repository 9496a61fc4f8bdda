package cn.huiyin.petition.handling.extension;

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

/** 延期的申请与不同意 (第三十四条), 交办反馈期限的延长 (第二十二条). */
@Path("/api/v1/petitions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "petition-acts", description = "信访件的行为 Acts on a petition")
public class ExtensionResource {
  private final PetitionDesk desk;
  private final AskExtension askExtension;
  private final DeclineExtension declineExtension;
  private final ExtendReportTerm extendReportTerm;

  @Inject
  ExtensionResource(
      PetitionDesk desk,
      AskExtension askExtension,
      DeclineExtension declineExtension,
      ExtendReportTerm extendReportTerm) {
    this.desk = desk;
    this.askExtension = askExtension;
    this.declineExtension = declineExtension;
    this.extendReportTerm = extendReportTerm;
  }

  /** The handler asks. */
  @POST
  @Path("/handling-extension-requests")
  @IdempotentAct
  @RolesAllowed({Role.Names.UNIT_HANDLER})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "askHandlingExtension",
      summary = "申请延期 Ask for an extension",
      description =
          "经办人申请，单位负责人以handling-extensions批准或者不同意；申请人不得自己批准。The handler asks; another person, the head, decides.")
  public Response askHandlingExtension(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid ExtensionAskRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        askExtension.execute(petition, request, desk.actor(petition, Role.UNIT_HANDLER)));
  }

  /** The head declines. */
  @POST
  @Path("/handling-extension-requests/refusals")
  @IdempotentAct
  @RolesAllowed({Role.Names.UNIT_HEAD})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "declineHandlingExtension",
      summary = "不同意延期 Decline an extension",
      description = "期限照旧。The days go on as they were.")
  public Response declineHandlingExtension(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid ExtensionRefusalRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        declineExtension.execute(petition, request, desk.actor(petition, Role.UNIT_HEAD)));
  }

  /** The sender gives more time. */
  @POST
  @Path("/report-extensions")
  @IdempotentAct
  @RolesAllowed({Role.Names.BUREAU_HEAD})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "extendReportTerm",
      summary = "延长交办反馈期限 Extend the term to report back",
      description = "由交办单位在期满前书面同意。By the sender, in writing, before the day is past.")
  public Response extendReportTerm(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid ReportTermRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        extendReportTerm.execute(petition, request, desk.actor(petition, Role.BUREAU_HEAD)));
  }
}
