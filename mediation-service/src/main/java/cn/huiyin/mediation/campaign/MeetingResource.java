package cn.huiyin.mediation.campaign;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.mediation.campaign.activity.ActivityActs;
import cn.huiyin.mediation.campaign.activity.ActivityDay;
import cn.huiyin.mediation.campaign.activity.ActivityGroup;
import cn.huiyin.mediation.campaign.activity.ActivityView;
import cn.huiyin.mediation.campaign.activity.AskedActivity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

/** 会议的行为: plan, hold, cancel. */
@Path("/api/v1/campaigns/{year}/meetings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.SUPERVISOR, Role.Names.BUREAU_HEAD})
@Tag(name = "campaigns", description = "专项行动 Campaigns")
public class MeetingResource {
  private final ActivityActs acts;

  @Inject
  public MeetingResource(ActivityActs acts) {
    this.acts = acts;
  }

  /** Plans one. */
  @POST
  @IdempotentAct
  @APIResponseSchema(value = ActivityView.class, responseCode = "201")
  @Operation(
      operationId = "planMeeting",
      summary = "安排会议 Plan a meeting",
      description = "安排不计数，召开才计数。Planned ones don't count, held ones do.")
  public Response plan(
      @PathParam("year") @Min(1900) @Max(2999) int year, @NotNull @Valid NewMeeting asked) {
    return acts.plan(
        ActivityGroup.MEETINGS,
        year,
        new AskedActivity(
            asked.type().type(),
            asked.unitCode(),
            asked.plannedFor(),
            asked.note(),
            asked.occurredOn()));
  }

  /** Records that it took place. */
  @POST
  @Path("/{id}/holdings")
  @IdempotentAct
  @APIResponseSchema(ActivityView.class)
  @Operation(
      operationId = "holdMeeting",
      summary = "登记会议 Record a meeting held",
      description = "以实际日期计数。Counts on the day it took place.")
  public Response hold(
      @PathParam("year") @Min(1900) @Max(2999) int year,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid ActivityDay day) {
    return acts.hold(ActivityGroup.MEETINGS, year, id, ifMatch, day);
  }

  /** Cancels it. */
  @POST
  @Path("/{id}/cancellations")
  @IdempotentAct
  @APIResponseSchema(ActivityView.class)
  @Operation(
      operationId = "cancelMeeting",
      summary = "取消会议 Cancel a meeting",
      description = "取消的不计数；误登记的也用此撤销。A cancelled one doesn't count.")
  public Response cancel(
      @PathParam("year") @Min(1900) @Max(2999) int year,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid ActivityDay day) {
    return acts.cancel(ActivityGroup.MEETINGS, year, id, ifMatch, day);
  }
}
