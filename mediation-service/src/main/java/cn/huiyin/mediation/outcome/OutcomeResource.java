package cn.huiyin.mediation.outcome;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.mediation.acting.Acting;
import cn.huiyin.mediation.casefile.CaseAnswer;
import cn.huiyin.mediation.casefile.MediationCaseView;
import cn.huiyin.mediation.domain.mediation.Conclusion;
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

/** 评理结果的行为. */
@Path("/api/v1/mediation-cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.MEDIATOR)
@Tag(name = "mediation-cases", description = "评理案件 Mediation cases")
public class OutcomeResource {
  private final Acting acting;
  private final ConcludeCase conclude;
  private final WithdrawCase withdraw;
  private final ReverseOutcome reverse;

  @Inject
  public OutcomeResource(
      Acting acting, ConcludeCase conclude, WithdrawCase withdraw, ReverseOutcome reverse) {
    this.acting = acting;
    this.conclude = conclude;
    this.withdraw = withdraw;
    this.reverse = reverse;
  }

  /** 评理办结 Conclude the case. */
  @POST
  @Path("/outcomes")
  @IdempotentAct
  @APIResponseSchema(MediationCaseView.class)
  @Operation(
      operationId = "concludeMediation",
      summary = "评理办结 Conclude the case",
      description = "化解须有书面或口头协议，或者接受评理意见。RESOLVED needs an agreement or an accepted opinion.")
  public Response conclude(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid Outcome outcome) {
    return CaseAnswer.ok(
        conclude.execute(
            acting.on(id, ifMatch, outcome.occurredOn(), Role.MEDIATOR), shaped(outcome)));
  }

  /** 撤回 Withdraw. */
  @POST
  @Path("/withdrawals")
  @IdempotentAct
  @APIResponseSchema(MediationCaseView.class)
  @Operation(
      operationId = "withdrawMediation",
      summary = "撤回 Withdraw",
      description = "当事人不再愿意评理。A party no longer wants mediation.")
  public Response withdraw(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid Withdrawal withdrawal) {
    return CaseAnswer.ok(
        withdraw.execute(acting.on(id, ifMatch, withdrawal.occurredOn(), Role.MEDIATOR)));
  }

  /** 撤销评理结果 Reverse the outcome. */
  @POST
  @Path("/reversals")
  @RolesAllowed(Role.Names.BUREAU_HEAD)
  @IdempotentAct
  @APIResponseSchema(MediationCaseView.class)
  @Operation(
      operationId = "reverseOutcome",
      summary = "撤销评理结果 Reverse the outcome",
      description = "撤销后不再计入化解。It no longer counts as resolved.")
  public Response reverse(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid Reversal reversal) {
    return CaseAnswer.ok(
        reverse.execute(
            acting.on(id, ifMatch, reversal.occurredOn(), Role.BUREAU_HEAD), reversal.reason()));
  }

  private static Conclusion shaped(Outcome outcome) {
    return new Conclusion(
        outcome.outcome(), outcome.agreement(), Boolean.TRUE.equals(outcome.opinionAccepted()));
  }
}
