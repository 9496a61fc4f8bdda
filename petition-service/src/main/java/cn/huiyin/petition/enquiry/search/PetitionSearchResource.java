package cn.huiyin.petition.enquiry.search;

import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.kit.paging.Page;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.enquiry.access.Viewer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 信访件检索. */
@Path("/api/v1/petitions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "petitions", description = "信访件 Petitions")
public class PetitionSearchResource {
  private final PetitionSearch search;
  private final Viewer viewer;

  @Inject
  PetitionSearchResource(PetitionSearch search, Viewer viewer) {
    this.search = search;
    this.viewer = viewer;
  }

  /** The petitions the caller may know of, newest first. */
  @GET
  @RolesAllowed({
    Role.Names.INTAKE,
    Role.Names.CLASSIFIER,
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
      operationId = "searchPetitions",
      summary = "检索信访件 Search petitions",
      description =
          "按收到时间倒序；只列出您可以知悉的。单位只见本单位的，检举控告只有局负责人和纪检移交专员可见。"
              + "Newest first; only what the caller may know of.")
  public Page<PetitionSummary> search(@Valid @BeanParam PetitionFilter filter) {
    TextsShown texts = TextsShown.to(viewer);
    if ((filter.asksForContent() && !texts.any())
        || (filter.handler != null && !viewer.seesHandlers())) {
      throw Problems.forbidden();
    }
    int most = filter.most();
    Cursor after = filter.after(2);
    return Page.of(
        search.find(filter, viewer.scope(), after, new Shown(texts, most + 1)),
        most,
        row -> Cursor.of(row.receivedAt(), row.id()));
  }
}
