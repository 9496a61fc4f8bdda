package cn.huiyin.petition.reception;

import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.kit.paging.Page;
import cn.huiyin.kit.paging.PageLimit;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.reception.domain.LeaderReception;
import cn.huiyin.petition.reception.domain.ReceptionStage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 领导接访的查询. */
@Path("/api/v1/leader-receptions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Role.Names.INTAKE,
  Role.Names.CLASSIFIER,
  Role.Names.BUREAU_HEAD,
  Role.Names.COUNTY_LEADER,
  Role.Names.SUPERVISOR,
  Role.Names.LAWYER,
  Role.Names.ANALYST
})
@Tag(name = "leader-receptions", description = "领导接访 Leader receptions")
public class ReceptionListResource {
  private final Receptions receptions;

  @Inject
  ReceptionListResource(Receptions receptions) {
    this.receptions = receptions;
  }

  /** Sessions in the order of their days. */
  @GET
  @Operation(
      operationId = "listReceptions",
      summary = "接访目录 List receptions",
      description = "按日期排序，可按状态、日期筛选。By day; filters by stage and days.")
  public Page<ReceptionView> list(
      @QueryParam("stage") ReceptionStage stage,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to,
      @QueryParam("cursor") @Size(max = 512) String cursor,
      @QueryParam("limit") @Min(1) @Max(200) Integer limit) {
    int most = PageLimit.of(limit);
    return Page.of(
            receptions.list(stage, from, to, Cursor.decode(cursor, 2), most + 1),
            most,
            reception -> Cursor.of(reception.sessionOn(), reception.id()))
        .map(ReceptionView::of);
  }

  /** One session. */
  @GET
  @Path("/{id}")
  @APIResponseSchema(ReceptionView.class)
  @Operation(
      operationId = "getReception",
      summary = "接访 Get a reception",
      description = "一次接访，ETag为其版本。One session; the ETag is its version.")
  public Response get(@PathParam("id") UUID id) {
    LeaderReception reception = receptions.find(id).orElseThrow(Problems::notFound);
    return Response.ok(ReceptionView.of(reception)).header("ETag", IfMatch.tag(reception)).build();
  }
}
