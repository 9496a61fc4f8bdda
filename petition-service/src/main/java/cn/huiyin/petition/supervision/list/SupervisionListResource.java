package cn.huiyin.petition.supervision.list;

import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.kit.paging.Page;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.enquiry.access.Viewer;
import cn.huiyin.petition.supervision.SupervisionView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 督办目录. */
@Path("/api/v1/supervisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "supervisions", description = "督办 Supervision")
public class SupervisionListResource {
  private final SupervisionSearch search;
  private final Viewer viewer;
  private final ActDay days;

  @Inject
  SupervisionListResource(SupervisionSearch search, Viewer viewer, ActDay days) {
    this.search = search;
    this.viewer = viewer;
    this.days = days;
  }

  /** Newest first. */
  @GET
  @RolesAllowed({
    Role.Names.UNIT_HANDLER,
    Role.Names.UNIT_HEAD,
    Role.Names.REVIEWER,
    Role.Names.SUPERVISOR,
    Role.Names.COUNTY_LEADER,
    Role.Names.BUREAU_HEAD,
    Role.Names.DISCIPLINE_LIAISON,
    Role.Names.ANALYST
  })
  @Operation(
      operationId = "listSupervisions",
      summary = "督办目录 List supervisions",
      description = "单位只见对本单位的督办；密件的督办同密件。A unit sees its own; sealed stays sealed.")
  public Page<SupervisionView> list(@Valid @BeanParam SupervisionFilter filter) {
    int most = filter.most();
    return Page.of(
            search.find(filter, viewer.scope(), filter.after(2), most + 1),
            most,
            row -> Cursor.of(row.supervision().openedOn(), row.supervision().supervisionNo()))
        .map(row -> SupervisionView.of(row.petition(), row.supervision(), days.today()));
  }

  /** One supervision. */
  @GET
  @Path("/{supervisionNo}")
  @RolesAllowed({
    Role.Names.UNIT_HANDLER,
    Role.Names.UNIT_HEAD,
    Role.Names.REVIEWER,
    Role.Names.SUPERVISOR,
    Role.Names.COUNTY_LEADER,
    Role.Names.BUREAU_HEAD,
    Role.Names.DISCIPLINE_LIAISON
  })
  @APIResponseSchema(SupervisionView.class)
  @Operation(
      operationId = "getSupervision",
      summary = "督办 Get a supervision",
      description = "ETag为信访件的版本。The ETag is the petition's version.")
  public Response get(
      @PathParam("supervisionNo")
          @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9_-]{0,39}")
          @Size(max = 40)
          String supervisionNo) {
    SupervisionRow row = search.one(supervisionNo, viewer.scope()).orElseThrow(Problems::notFound);
    return Response.ok(SupervisionView.of(row.petition(), row.supervision(), days.today()))
        .header("ETag", IfMatch.tag(row.petition()))
        .build();
  }
}
