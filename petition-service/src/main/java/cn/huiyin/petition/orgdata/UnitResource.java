package cn.huiyin.petition.orgdata;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.identity.Caller;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.kit.paging.Page;
import cn.huiyin.kit.paging.PageLimit;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.orgdata.store.OrgRecords;
import cn.huiyin.petition.orgdata.store.OrgUnit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 单位: list, read, record. */
@Path("/api/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "units", description = "单位 Organs")
public class UnitResource {
  private final OrgRecords records;
  private final RecordUnit recordUnit;
  private final Caller caller;

  @Inject
  UnitResource(OrgRecords records, RecordUnit recordUnit, Caller caller) {
    this.records = records;
    this.recordUnit = recordUnit;
    this.caller = caller;
  }

  /** The units in the order of their codes. */
  @GET
  @RolesAllowed("**")
  @Operation(
      operationId = "listUnits",
      summary = "单位目录 List units",
      description = "按代码排序，可按性质、区划、上级筛选。Ordered by code; filters by kind, division, parent.")
  public Page<UnitView> list(
      @QueryParam("kind") @Size(max = 40) String kind,
      @QueryParam("division") @Size(max = 20) String division,
      @QueryParam("parent") @Size(max = 40) String parent,
      @QueryParam("cursor") @Size(max = 512) String cursor,
      @QueryParam("limit") @Min(1) @Max(200) Integer limit) {
    int most = PageLimit.of(limit);
    return Page.of(
            records.units(kind, division, parent, Cursor.decode(cursor, 1), most + 1),
            most,
            unit -> Cursor.of(unit.facts().code()))
        .map(UnitView::of);
  }

  /** One unit. */
  @GET
  @Path("/{unitCode}")
  @RolesAllowed("**")
  @APIResponseSchema(UnitView.class)
  @Operation(
      operationId = "getUnit",
      summary = "单位 Get a unit",
      description = "按代码查单位，ETag为其版本。One unit by its code; the ETag is its version.")
  public Response get(
      @PathParam("unitCode") @Pattern(regexp = OrgCodes.UNIT) @Size(max = 40) String code) {
    OrgUnit unit = records.unit(code).orElseThrow(Problems::notFound);
    return Response.ok(UnitView.of(unit)).header("ETag", IfMatch.tag(unit)).build();
  }

  /** Records what is said of a unit: a new one without If-Match, a known one with it. */
  @PUT
  @Path("/{unitCode}")
  @IdempotentAct
  @RolesAllowed({Role.Names.ADMIN, Role.Names.BUREAU_HEAD})
  @APIResponseSchema(UnitView.class)
  @Operation(
      operationId = "putUnit",
      summary = "录入或变更单位 Record a unit",
      description = "新单位不带If-Match；已有单位须带。New: no If-Match; known: If-Match required.")
  public Response put(
      @PathParam("unitCode") @Pattern(regexp = OrgCodes.UNIT) @Size(max = 40) String code,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid UnitFacts facts) {
    Optional<IfMatch> seen =
        records.unit(code).isPresent() ? Optional.of(IfMatch.require(ifMatch)) : Optional.empty();
    OrgUnit unit =
        recordUnit.execute(
            facts.of(code), facts.effectiveOn(), seen, caller.actor(Role.ADMIN, Role.BUREAU_HEAD));
    Response.ResponseBuilder answer =
        seen.isPresent() ? Response.ok() : Response.created(URI.create("/api/v1/units/" + code));
    return answer.entity(UnitView.of(unit)).header("ETag", IfMatch.tag(unit)).build();
  }
}
