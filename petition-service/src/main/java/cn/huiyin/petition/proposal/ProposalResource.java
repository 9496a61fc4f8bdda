package cn.huiyin.petition.proposal;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.identity.Caller;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.enquiry.petition.VisiblePetitions;
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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 三项建议的行为 (第十四、四十条). */
@Path("/api/v1/proposals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "proposals", description = "三项建议 Proposals")
public class ProposalResource {
  private final ProposalDesk desk;
  private final ProposalActs acts;
  private final VisiblePetitions petitions;
  private final ActDay days;
  private final Caller caller;

  @Inject
  ProposalResource(
      ProposalDesk desk,
      ProposalActs acts,
      VisiblePetitions petitions,
      ActDay days,
      Caller caller) {
    this.desk = desk;
    this.acts = acts;
    this.petitions = petitions;
    this.days = days;
    this.caller = caller;
  }

  /** By a supervisor. */
  @POST
  @IdempotentAct
  @RolesAllowed({Role.Names.SUPERVISOR})
  @APIResponseSchema(value = ProposalView.class, responseCode = "201")
  @Operation(
      operationId = "draftProposal",
      summary = "起草建议 Draft a proposal",
      description =
          "改进工作、完善政策、追究责任；追究责任须有严重后果。"
              + "To improve work or policy, or to hold to account after serious consequences.")
  public Response draftProposal(@NotNull @Valid NewProposal request) {
    request.petitions().forEach(petitions::get);
    desk.requireNoInterestIn(request.petitions());
    Proposal proposal =
        acts.draft().execute(request, days.of(request.occurredOn()), caller.actor(Role.SUPERVISOR));
    return desk.answer(
        Response.created(URI.create("/api/v1/proposals/" + proposal.id())), proposal);
  }

  /** 签发建议. */
  @POST
  @Path("/{id}/signatures")
  @IdempotentAct
  @RolesAllowed({Role.Names.BUREAU_HEAD})
  @APIResponseSchema(ProposalView.class)
  @Operation(
      operationId = "signProposal",
      summary = "签发建议 Sign a proposal",
      description = "由局负责人签发，起草人不得签发。By the head, not the drafter.")
  public Response signProposal(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid ProposalStep request) {
    return desk.answer(
        acts.sign()
            .execute(
                desk.seen(id, ifMatch),
                days.of(request.occurredOn()),
                caller.actor(Role.BUREAU_HEAD)));
  }

  /** 退回建议稿. */
  @POST
  @Path("/{id}/returns")
  @IdempotentAct
  @RolesAllowed({Role.Names.BUREAU_HEAD})
  @APIResponseSchema(ProposalView.class)
  @Operation(
      operationId = "returnProposal",
      summary = "退回建议稿 Return a draft",
      description = "局负责人不予签发。The head does not sign.")
  public Response returnProposal(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid ProposalStep request) {
    return desk.answer(
        acts.sendBack()
            .execute(
                desk.seen(id, ifMatch),
                days.of(request.occurredOn()),
                caller.actor(Role.BUREAU_HEAD)));
  }

  /** 送达建议. */
  @POST
  @Path("/{id}/services")
  @IdempotentAct
  @RolesAllowed({Role.Names.SUPERVISOR})
  @APIResponseSchema(ProposalView.class)
  @Operation(
      operationId = "serveProposal",
      summary = "送达建议 Serve a proposal",
      description = "自送达之日起计算反馈期限。The time for feedback runs from here.")
  public Response serveProposal(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid ProposalStep request) {
    return desk.answer(
        acts.serve()
            .execute(
                desk.seen(id, ifMatch),
                days.of(request.occurredOn()),
                caller.actor(Role.SUPERVISOR)));
  }
}
