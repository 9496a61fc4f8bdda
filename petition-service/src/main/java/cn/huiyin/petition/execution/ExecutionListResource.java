package cn.huiyin.petition.execution;

import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.kit.paging.Page;
import cn.huiyin.kit.paging.PageLimit;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.enquiry.access.Viewer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 未执行清单 (I-20). */
@Path("/api/v1/executions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "executions", description = "意见的执行 Execution of supporting opinions")
public class ExecutionListResource {
  private final UnexecutedOpinions opinions;
  private final Viewer viewer;
  private final ActDay days;

  @Inject
  ExecutionListResource(UnexecutedOpinions opinions, Viewer viewer, ActDay days) {
    this.opinions = opinions;
    this.viewer = viewer;
    this.days = days;
  }

  /** A unit sees its own. */
  @GET
  @RolesAllowed({
    Role.Names.UNIT_HANDLER,
    Role.Names.UNIT_HEAD,
    Role.Names.SUPERVISOR,
    Role.Names.COUNTY_LEADER,
    Role.Names.BUREAU_HEAD
  })
  @Operation(
      operationId = "listUnexecutedOpinions",
      summary = "未执行的意见 List unexecuted opinions",
      description =
          "予以支持而未执行完毕的意见，按送达日排序；单位只见本单位的。Supporting opinions not carried out yet, by the day of"
              + " service; a unit sees its own.")
  public Page<UnexecutedOpinion> listUnexecutedOpinions(
      @QueryParam("unit") @Size(max = 40) String unit,
      @QueryParam("overdue") @DefaultValue("false") boolean overdue,
      @QueryParam("cursor") @Size(max = 512) String cursor,
      @QueryParam("limit") @Min(1) @Max(200) Integer limit) {
    int most = PageLimit.of(limit);
    String scope = viewer.mayKnowAllOrdinary() ? unit : viewer.ownUnit();
    if (!viewer.mayKnowAllOrdinary() && (scope == null || (unit != null && !unit.equals(scope)))) {
      return new Page<>(List.of(), null);
    }
    return Page.of(
        opinions.find(scope, overdue, days.today(), Cursor.decode(cursor, 2), most + 1),
        most,
        row -> Cursor.of(row.servedOn(), row.petitionId()));
  }
}
