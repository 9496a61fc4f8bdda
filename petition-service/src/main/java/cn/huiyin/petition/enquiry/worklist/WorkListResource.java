package cn.huiyin.petition.enquiry.worklist;

import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.kit.paging.Page;
import cn.huiyin.kit.paging.PageLimit;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.enquiry.search.PetitionSummary;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 工作清单. */
@Path("/api/v1/work-lists")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Role.Names.INTAKE,
  Role.Names.CLASSIFIER,
  Role.Names.UNIT_HANDLER,
  Role.Names.UNIT_HEAD,
  Role.Names.REVIEWER,
  Role.Names.SUPERVISOR,
  Role.Names.COUNTY_LEADER,
  Role.Names.BUREAU_HEAD,
  Role.Names.DISCIPLINE_LIAISON
})
@Tag(name = "work-lists", description = "工作清单 Work lists")
public class WorkListResource {
  private final WorkLists lists;

  @Inject
  WorkListResource(WorkLists lists) {
    this.lists = lists;
  }

  /** The caller's lists with their counts. */
  @GET
  @Operation(
      operationId = "listWorkLists",
      summary = "我的工作清单 My work lists",
      description =
          "按角色列出清单和件数；单位只计本单位的，检举控告只计有权知悉的；mine只计本人承办的。By role, with counts; with mine only what is assigned to the caller.")
  public WorkListsView counts(
      @Parameter(description = "只列本人承办的 only what is assigned to the caller")
          @QueryParam("mine")
          @DefaultValue("false")
          boolean mine) {
    return lists.counts(mine);
  }

  /** What stands on a list, the longest waiting first. */
  @GET
  @Path("/{list}")
  @Operation(
      operationId = "getWorkList",
      summary = "清单中的信访件 The petitions on a work list",
      description =
          "按收到时间，等得最久的在前；mine只列本人承办的。The longest waiting first; with mine only what is assigned to the caller.")
  public Page<PetitionSummary> page(
      @PathParam("list") WorkList list,
      @Parameter(description = "只列本人承办的 only what is assigned to the caller")
          @QueryParam("mine")
          @DefaultValue("false")
          boolean mine,
      @Parameter(description = "游标 cursor of the next page") @QueryParam("cursor") @Size(max = 512)
          String cursor,
      @Parameter(description = "每页条数 rows in a page") @QueryParam("limit") @Min(1) @Max(200)
          Integer limit) {
    if (!lists.mayOpen(list)) {
      throw Problems.notFound();
    }
    int most = PageLimit.of(limit);
    return Page.of(
        lists.page(list, mine, Cursor.decode(cursor, 2), most + 1),
        most,
        row -> Cursor.of(row.receivedAt(), row.id()));
  }
}
