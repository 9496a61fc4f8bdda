package cn.huiyin.petition.reception;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.identity.Caller;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.reception.domain.LeaderReception;
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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 领导接访的行为: schedule, hold, cancel. */
@Path("/api/v1/leader-receptions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.INTAKE, Role.Names.BUREAU_HEAD})
@Tag(name = "leader-receptions", description = "领导接访 Leader receptions")
public class ReceptionResource {
  private final Receptions receptions;
  private final ReceptionActs acts;
  private final ReceptionDates dates;
  private final Caller caller;

  @Inject
  ReceptionResource(
      Receptions receptions, ReceptionActs acts, ReceptionDates dates, Caller caller) {
    this.receptions = receptions;
    this.acts = acts;
    this.dates = dates;
    this.caller = caller;
  }

  /** Puts a session on the schedule. */
  @POST
  @IdempotentAct
  @APIResponseSchema(value = ReceptionView.class, responseCode = "201")
  @Operation(
      operationId = "scheduleReception",
      summary = "接访排期 Schedule a reception",
      description = "编号不得重复。The number must be new.")
  public Response schedule(@NotNull @Valid NewReception plan) {
    LeaderReception reception =
        acts.schedule()
            .execute(plan.plan(), dates.today(), caller.actor(Role.INTAKE, Role.BUREAU_HEAD));
    return answer(
        Response.created(URI.create("/api/v1/leader-receptions/" + reception.id())), reception);
  }

  /** Records that the session was held. */
  @POST
  @Path("/{id}/holdings")
  @IdempotentAct
  @APIResponseSchema(ReceptionView.class)
  @Operation(
      operationId = "holdReception",
      summary = "登记接访 Record a reception held",
      description = "登记接访日期、到场律师、来访人数。Records the day, the lawyers, the visitors.")
  public Response hold(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid Holding holding) {
    LeaderReception reception = seen(id, ifMatch);
    acts.hold()
        .execute(
            reception,
            dates.happened(holding.occurredOn()),
            holding.lawyers(),
            holding.visitors(),
            caller.actor(Role.INTAKE, Role.BUREAU_HEAD));
    return answer(Response.ok(), reception);
  }

  /** Cancels a scheduled session. */
  @POST
  @Path("/{id}/cancellations")
  @IdempotentAct
  @APIResponseSchema(ReceptionView.class)
  @Operation(
      operationId = "cancelReception",
      summary = "取消接访 Cancel a reception",
      description = "只有尚未接访的可以取消。Only a scheduled session may be cancelled.")
  public Response cancel(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid Cancelling cancelling) {
    LeaderReception reception = seen(id, ifMatch);
    acts.cancel()
        .execute(
            reception,
            dates.happened(cancelling.occurredOn()),
            caller.actor(Role.INTAKE, Role.BUREAU_HEAD));
    return answer(Response.ok(), reception);
  }

  private LeaderReception seen(UUID id, String ifMatch) {
    IfMatch version = IfMatch.require(ifMatch);
    LeaderReception reception = receptions.find(id).orElseThrow(Problems::notFound);
    version.check(reception);
    return reception;
  }

  private static Response answer(Response.ResponseBuilder response, LeaderReception reception) {
    return response
        .entity(ReceptionView.of(reception))
        .header("ETag", IfMatch.tag(reception))
        .build();
  }
}
