package cn.huiyin.petition.watch.list;

import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.kit.paging.Page;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.enquiry.access.Viewer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 期限清单: due soon and overdue, of a unit, of a person, of the county. */
@Path("/api/v1/deadlines")
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
@Tag(name = "deadlines", description = "期限 Deadlines")
public class DeadlineListResource {
  private final DeadlineList list;
  private final Viewer viewer;
  private final ActDay days;

  @Inject
  DeadlineListResource(DeadlineList list, Viewer viewer, ActDay days) {
    this.list = list;
    this.viewer = viewer;
    this.days = days;
  }

  /** The clocks that run, what is due first first. */
  @GET
  @Operation(
      operationId = "listDeadlines",
      summary = "期限清单 List running clocks",
      description =
          "按届满日排序，超期的在前；单位只见本单位的时间，检举控告只有局负责人和纪检移交专员可见。"
              + "By due day, overdue first; a unit sees its own time only.")
  public Page<DeadlineItem> list(@Valid @BeanParam DeadlineFilter filter) {
    int most = filter.most();
    return Page.of(
        list.find(filter, viewer.scope(), viewer.actor().staffId(), days.today(), most + 1),
        most,
        item -> Cursor.of(item.dueOn(), item.petitionId(), item.line()));
  }

  /** How many of each colour every unit has. */
  @GET
  @Path("/counts")
  @Operation(
      operationId = "countDeadlines",
      summary = "各单位期限按颜色计数 Running clocks by unit and colour",
      description = "可见范围同清单，可用同样的条件。The same scope and filters as the list.")
  public List<ColourCounts> counts(@Valid @BeanParam DeadlineFilter filter) {
    return list.counts(filter, viewer.scope(), days.today());
  }
}
