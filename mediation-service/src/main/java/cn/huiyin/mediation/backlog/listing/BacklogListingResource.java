package cn.huiyin.mediation.backlog.listing;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.mediation.acting.Acting;
import cn.huiyin.mediation.backlog.BacklogAnswer;
import cn.huiyin.mediation.backlog.BacklogCaseView;
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

/** 立项、包案、移出台账的行为. */
@Path("/api/v1/backlog-cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "backlog-cases", description = "积案 Backlog cases")
public class BacklogListingResource {
  private final Acting acting;
  private final BacklogAnswer answer;
  private final ListCase list;
  private final SetLeader leader;
  private final DelistCase delist;

  @Inject
  public BacklogListingResource(
      Acting acting, BacklogAnswer answer, ListCase list, SetLeader leader, DelistCase delist) {
    this.acting = acting;
    this.answer = answer;
    this.list = list;
    this.leader = leader;
    this.delist = delist;
  }

  /** 立项 List the case. */
  @POST
  @Path("/listings")
  @RolesAllowed(Role.Names.BUREAU_HEAD)
  @IdempotentAct
  @APIResponseSchema(BacklogCaseView.class)
  @Operation(
      operationId = "listBacklogCase",
      summary = "立项 List the case",
      description = "立项后来源不变，责任单位确定。Fixes the source and makes the unit responsible.")
  public Response list(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid Listing listing) {
    return answer.ok(
        list.execute(
            acting.on(id, ifMatch, listing.occurredOn(), Role.BUREAU_HEAD), listing.dueOn()));
  }

  /** 落实包案领导 Set the leader in charge. */
  @POST
  @Path("/leaders")
  @RolesAllowed({Role.Names.BUREAU_HEAD, Role.Names.COUNTY_LEADER})
  @IdempotentAct
  @APIResponseSchema(BacklogCaseView.class)
  @Operation(
      operationId = "setLeaderInCharge",
      summary = "落实包案领导 Set the leader in charge",
      description = "认定前须落实。Needed before the confirmation.")
  public Response setLeader(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid LeaderInCharge set) {
    return answer.ok(
        leader.execute(
            acting.on(id, ifMatch, set.occurredOn(), Role.BUREAU_HEAD, Role.COUNTY_LEADER),
            set.leaderPost()));
  }

  /** 移出台账 Delist the case. */
  @POST
  @Path("/delistings")
  @RolesAllowed(Role.Names.BUREAU_HEAD)
  @IdempotentAct
  @APIResponseSchema(BacklogCaseView.class)
  @Operation(
      operationId = "delistBacklogCase",
      summary = "移出台账 Delist the case",
      description = "误列的移出；交办积案须经交办机关同意。For a case listed by mistake.")
  public Response delist(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid Delisting delisting) {
    return answer.ok(
        delist.execute(
            acting.on(id, ifMatch, delisting.occurredOn(), Role.BUREAU_HEAD),
            delisting.superiorConsented()));
  }
}
