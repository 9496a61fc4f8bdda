package cn.huiyin.mediation.hearing;

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

/** 评理场次的行为. */
@Path("/api/v1/mediation-cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.MEDIATOR)
@Tag(name = "mediation-cases", description = "评理案件 Mediation cases")
public class HearingResource {
  private final Acting acting;
  private final ScheduleSession schedule;
  private final HoldSession hold;
  private final GiveOpinion opinion;

  @Inject
  public HearingResource(
      Acting acting, ScheduleSession schedule, HoldSession hold, GiveOpinion opinion) {
    this.acting = acting;
    this.schedule = schedule;
    this.hold = hold;
    this.opinion = opinion;
  }

  /** 排期 Schedule a session. */
  @POST
  @Path("/schedules")
  @IdempotentAct
  @APIResponseSchema(MediationCaseView.class)
  @Operation(
      operationId = "scheduleSession",
      summary = "排期 Schedule a session",
      description = "评理室当日须开放。The room must be open on that day.")
  public Response schedule(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid Appointment appointment) {
    return CaseAnswer.ok(
        schedule.execute(
            acting.on(id, ifMatch, appointment.occurredOn(), Role.MEDIATOR),
            appointment.sessionOn()));
  }

  /** 登记评理场次 Record a session. */
  @POST
  @Path("/sessions")
  @IdempotentAct
  @APIResponseSchema(MediationCaseView.class)
  @Operation(
      operationId = "holdSession",
      summary = "登记评理场次 Record a session",
      description = "评理室当日须开放。The room must have been open on that day.")
  public Response hold(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid SessionRecord session) {
    return CaseAnswer.ok(
        hold.execute(
            acting.on(id, ifMatch, session.occurredOn(), Role.MEDIATOR), session.lawyerAttended()));
  }

  /** 出具评理意见 Give the opinion. */
  @POST
  @Path("/opinions")
  @IdempotentAct
  @APIResponseSchema(MediationCaseView.class)
  @Operation(
      operationId = "giveOpinion",
      summary = "出具评理意见 Give the opinion",
      description = "评理意见是建议，没有约束力。A recommendation without binding force.")
  public Response giveOpinion(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid Opinion given) {
    return CaseAnswer.ok(
        opinion.execute(acting.on(id, ifMatch, given.occurredOn(), Role.MEDIATOR)));
  }
}
