package cn.huiyin.mediation.campaign;

import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.paging.Page;
import cn.huiyin.mediation.campaign.activity.ActivityFilter;
import cn.huiyin.mediation.campaign.activity.ActivityGroup;
import cn.huiyin.mediation.campaign.activity.ActivityView;
import cn.huiyin.mediation.campaign.activity.CampaignDesk;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 会议的查询. */
@Path("/api/v1/campaigns/{year}/meetings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Role.Names.SUPERVISOR,
  Role.Names.BUREAU_HEAD,
  Role.Names.COUNTY_LEADER,
  Role.Names.UNIT_HEAD
})
@Tag(name = "campaigns", description = "专项行动 Campaigns")
public class MeetingListResource {
  private final CampaignDesk desk;

  @Inject
  public MeetingListResource(CampaignDesk desk) {
    this.desk = desk;
  }

  /** Those of the year, in the order recorded. */
  @GET
  @Transactional
  @Operation(
      operationId = "listMeetings",
      summary = "会议目录 List meetings",
      description = "本年度的，可按状态、单位筛选。Those of the year; filters by stage and unit.")
  public Page<ActivityView> list(
      @PathParam("year") @Min(1900) @Max(2999) int year, @BeanParam @Valid ActivityFilter filter) {
    return desk.page(year, ActivityGroup.MEETINGS, filter);
  }

  /** One of them. */
  @GET
  @Path("/{id}")
  @Transactional
  @APIResponseSchema(ActivityView.class)
  @Operation(
      operationId = "getMeeting",
      summary = "会议 Get a meeting",
      description = "ETag为其版本。The ETag is its version.")
  public Response get(@PathParam("year") @Min(1900) @Max(2999) int year, @PathParam("id") UUID id) {
    return desk.one(year, ActivityGroup.MEETINGS, id);
  }
}
