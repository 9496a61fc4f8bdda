package cn.huiyin.petition.orgdata;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.identity.Caller;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.kit.paging.Page;
import cn.huiyin.kit.paging.PageLimit;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.orgdata.store.Division;
import cn.huiyin.petition.orgdata.store.OrgRecords;
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

/** 行政区划: list, read, record. */
@Path("/api/v1/divisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "divisions", description = "行政区划 Divisions")
public class DivisionResource {
  private final OrgRecords records;
  private final RecordDivision recordDivision;
  private final Caller caller;

  @Inject
  DivisionResource(OrgRecords records, RecordDivision recordDivision, Caller caller) {
    this.records = records;
    this.recordDivision = recordDivision;
    this.caller = caller;
  }

  /** The divisions in the order of their codes. */
  @GET
  @RolesAllowed("**")
  @Operation(
      operationId = "listDivisions",
      summary = "区划目录 List divisions",
      description = "按代码排序，可按层级、是否本县管辖筛选。Ordered by code; filters by level and inCounty.")
  public Page<DivisionView> list(
      @QueryParam("level") OrgLevel level,
      @QueryParam("inCounty") Boolean inCounty,
      @QueryParam("cursor") @Size(max = 512) String cursor,
      @QueryParam("limit") @Min(1) @Max(200) Integer limit) {
    int most = PageLimit.of(limit);
    return Page.of(
            records.divisions(
                level == null ? null : level.name(), inCounty, Cursor.decode(cursor, 1), most + 1),
            most,
            division -> Cursor.of(division.facts().code()))
        .map(DivisionView::of);
  }

  /** One division. */
  @GET
  @Path("/{divisionCode}")
  @RolesAllowed("**")
  @APIResponseSchema(DivisionView.class)
  @Operation(
      operationId = "getDivision",
      summary = "区划 Get a division",
      description = "按代码查区划，ETag为其版本。One division by its code; the ETag is its version.")
  public Response get(
      @PathParam("divisionCode") @Pattern(regexp = OrgCodes.DIVISION) @Size(max = 20) String code) {
    Division division = records.division(code).orElseThrow(Problems::notFound);
    return Response.ok(DivisionView.of(division)).header("ETag", IfMatch.tag(division)).build();
  }

  /** Records what is said of a division: a new one without If-Match, a known one with it. */
  @PUT
  @Path("/{divisionCode}")
  @IdempotentAct
  @RolesAllowed({Role.Names.ADMIN, Role.Names.BUREAU_HEAD})
  @APIResponseSchema(DivisionView.class)
  @Operation(
      operationId = "putDivision",
      summary = "录入或变更区划 Record a division",
      description = "新区划不带If-Match；已有区划须带。New: no If-Match; known: If-Match required.")
  public Response put(
      @PathParam("divisionCode") @Pattern(regexp = OrgCodes.DIVISION) @Size(max = 20) String code,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid DivisionFacts facts) {
    Optional<IfMatch> seen =
        records.division(code).isPresent()
            ? Optional.of(IfMatch.require(ifMatch))
            : Optional.empty();
    Division division =
        recordDivision.execute(facts.of(code), seen, caller.actor(Role.ADMIN, Role.BUREAU_HEAD));
    Response.ResponseBuilder answer =
        seen.isPresent()
            ? Response.ok()
            : Response.created(URI.create("/api/v1/divisions/" + code));
    return answer.entity(DivisionView.of(division)).header("ETag", IfMatch.tag(division)).build();
  }
}
