package cn.huiyin.petition.proposal.feedback;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.identity.Caller;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.proposal.ProposalDesk;
import cn.huiyin.petition.proposal.ProposalStep;
import cn.huiyin.petition.proposal.ProposalView;
import cn.huiyin.petition.proposal.domain.Proposal;
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

/** 建议的反馈与催办 (第四十条). */
@Path("/api/v1/proposals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "proposals", description = "三项建议 Proposals")
public class ProposalFeedbackResource {
  private final ProposalDesk desk;
  private final GiveProposalFeedback giveFeedback;
  private final RemindProposal remind;
  private final ActDay days;
  private final Caller caller;

  @Inject
  ProposalFeedbackResource(
      ProposalDesk desk,
      GiveProposalFeedback giveFeedback,
      RemindProposal remind,
      ActDay days,
      Caller caller) {
    this.desk = desk;
    this.giveFeedback = giveFeedback;
    this.remind = remind;
    this.days = days;
    this.caller = caller;
  }

  /** By the organ, or recorded from its letter. */
  @POST
  @Path("/feedback")
  @IdempotentAct
  @RolesAllowed({Role.Names.UNIT_HEAD, Role.Names.SUPERVISOR})
  @APIResponseSchema(ProposalView.class)
  @Operation(
      operationId = "giveProposalFeedback",
      summary = "反馈建议采纳情况 Give feedback",
      description = "由受建议单位负责人反馈，或者由督查员登记其来函；未全部采纳的说明理由。Adopted, partly or not.")
  public Response giveFeedback(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid ProposalFeedback request) {
    Proposal proposal = desk.seen(id, ifMatch);
    return desk.answer(
        giveFeedback.execute(proposal, request, caller.actor(Role.UNIT_HEAD, Role.SUPERVISOR)));
  }

  /** At any time until the feedback comes. */
  @POST
  @Path("/reminders")
  @IdempotentAct
  @RolesAllowed({Role.Names.SUPERVISOR})
  @APIResponseSchema(ProposalView.class)
  @Operation(
      operationId = "remindProposal",
      summary = "催办反馈 Remind of the feedback",
      description = "送达之后、反馈之前可以催办。After service, until the feedback comes.")
  public Response remind(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid ProposalStep request) {
    Proposal proposal = desk.seen(id, ifMatch);
    return desk.answer(
        remind.execute(proposal, days.of(request.occurredOn()), caller.actor(Role.SUPERVISOR)));
  }
}
