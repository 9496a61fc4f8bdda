package cn.huiyin.petition.supervision.answer;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.supervision.SupervisionView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 督办的行为 (第四十条): the If-Match is the petition's version. */
@Path("/api/v1/supervisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "supervisions", description = "督办 Supervision")
public class SupervisionActResource {
  private static final String NUMBER = "[A-Za-z0-9][A-Za-z0-9_-]{0,39}";

  private final SupervisionDesk desk;
  private final AnswerSupervision answerSupervision;
  private final ReturnSupervisionAnswer returnAnswer;
  private final RaiseSupervision raiseSupervision;
  private final CloseSupervision closeSupervision;

  @Inject
  SupervisionActResource(
      SupervisionDesk desk,
      AnswerSupervision answerSupervision,
      ReturnSupervisionAnswer returnAnswer,
      RaiseSupervision raiseSupervision,
      CloseSupervision closeSupervision) {
    this.desk = desk;
    this.answerSupervision = answerSupervision;
    this.returnAnswer = returnAnswer;
    this.raiseSupervision = raiseSupervision;
    this.closeSupervision = closeSupervision;
  }

  /** 反馈督办. */
  @POST
  @Path("/{supervisionNo}/answers")
  @IdempotentAct
  @RolesAllowed({
    Role.Names.UNIT_HANDLER,
    Role.Names.UNIT_HEAD,
    Role.Names.REVIEWER,
    Role.Names.DISCIPLINE_LIAISON
  })
  @APIResponseSchema(SupervisionView.class)
  @Operation(
      operationId = "answerSupervision",
      summary = "反馈督办 Answer a supervision",
      description = "被督办单位书面反馈；他单位的督办视为不存在。The supervised unit answers.")
  public Response answerSupervision(
      @PathParam("supervisionNo") @Pattern(regexp = NUMBER) @Size(max = 40) String supervisionNo,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid SupervisionAnswerRequest request) {
    Petition petition = desk.supervisedUnits(supervisionNo, ifMatch);
    answerSupervision.execute(
        petition, supervisionNo, request, desk.answering(petition, supervisionNo));
    return desk.answer(petition, supervisionNo);
  }

  /** 退回督办反馈. */
  @POST
  @Path("/{supervisionNo}/answer-returns")
  @IdempotentAct
  @RolesAllowed({Role.Names.SUPERVISOR, Role.Names.BUREAU_HEAD})
  @APIResponseSchema(SupervisionView.class)
  @Operation(
      operationId = "returnSupervisionAnswer",
      summary = "退回督办反馈 Return an answer",
      description = "反馈不符合要求，退回并定新期限。It did not satisfy: answer again.")
  public Response returnSupervisionAnswer(
      @PathParam("supervisionNo") @Pattern(regexp = NUMBER) @Size(max = 40) String supervisionNo,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid AnswerReturnRequest request) {
    Petition petition = desk.supervisors(supervisionNo, ifMatch);
    returnAnswer.execute(petition, supervisionNo, request, desk.supervising());
    return desk.answer(petition, supervisionNo);
  }

  /** 提升督办方式. */
  @POST
  @Path("/{supervisionNo}/escalations")
  @IdempotentAct
  @RolesAllowed({Role.Names.SUPERVISOR, Role.Names.BUREAU_HEAD})
  @APIResponseSchema(SupervisionView.class)
  @Operation(
      operationId = "raiseSupervision",
      summary = "提升督办方式 Raise a supervision",
      description = "方式只能提升；挂牌、约谈、通报由局负责人决定。Raised, never lowered.")
  public Response raiseSupervision(
      @PathParam("supervisionNo") @Pattern(regexp = NUMBER) @Size(max = 40) String supervisionNo,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid EscalationRequest request) {
    Petition petition = desk.supervisors(supervisionNo, ifMatch);
    raiseSupervision.execute(petition, supervisionNo, request, desk.supervising());
    return desk.answer(petition, supervisionNo);
  }

  /** 结束督办. */
  @POST
  @Path("/{supervisionNo}/closures")
  @IdempotentAct
  @RolesAllowed({Role.Names.SUPERVISOR, Role.Names.BUREAU_HEAD})
  @APIResponseSchema(SupervisionView.class)
  @Operation(
      operationId = "closeSupervision",
      summary = "结束督办 Close a supervision",
      description = "督办函以上须先有书面反馈。From the letter on, an answer comes first.")
  public Response closeSupervision(
      @PathParam("supervisionNo") @Pattern(regexp = NUMBER) @Size(max = 40) String supervisionNo,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid ClosureRequest request) {
    Petition petition = desk.supervisors(supervisionNo, ifMatch);
    closeSupervision.execute(petition, supervisionNo, request, desk.supervising());
    return desk.answer(petition, supervisionNo);
  }
}
