package cn.huiyin.mediation.campaign.target;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.paging.Page;
import cn.huiyin.mediation.acting.Acting;
import cn.huiyin.mediation.domain.campaign.AnnualTarget;
import cn.huiyin.mediation.persistence.Targets;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 年度目标. */
@Path("/api/v1/campaigns/{year}/targets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "campaigns", description = "专项行动 Campaigns")
public class TargetResource {
  private final Acting acting;
  private final Targets targets;
  private final SetTarget set;

  @Inject
  public TargetResource(Acting acting, Targets targets, SetTarget set) {
    this.acting = acting;
    this.targets = targets;
    this.set = set;
  }

  /** Sets a target, or sets it anew. */
  @POST
  @RolesAllowed(Role.Names.BUREAU_HEAD)
  @IdempotentAct
  @APIResponseSchema(TargetView.class)
  @Operation(
      operationId = "setTarget",
      summary = "设定年度目标 Set a target",
      description = "同一指标再次设定即为调整。Setting it again changes it.")
  public Response set(
      @PathParam("year") @Min(1900) @Max(2999) int year, @NotNull @Valid NewTarget target) {
    AnnualTarget saved =
        set.execute(
            target.key(year), target.target(), acting.on(null), acting.as(Role.BUREAU_HEAD));
    return Response.ok(TargetView.of(saved)).header("ETag", IfMatch.tag(saved)).build();
  }

  /** The year's targets. */
  @GET
  @RolesAllowed({
    Role.Names.BUREAU_HEAD,
    Role.Names.COUNTY_LEADER,
    Role.Names.SUPERVISOR,
    Role.Names.UNIT_HEAD,
    Role.Names.ANALYST
  })
  @Transactional
  @Operation(
      operationId = "listTargets",
      summary = "年度目标 List targets",
      description = "县级目标和单位分解目标。The county's targets and the units' shares.")
  public Page<TargetView> list(
      @PathParam("year") @Min(1900) @Max(2999) int year, @BeanParam @Valid TargetFilter asked) {
    return targets.page(asked.filter().equal("e.year", year), asked).map(TargetView::of);
  }
}
