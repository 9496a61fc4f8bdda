package cn.huiyin.mediation.counsel;

import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.paging.Page;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.mediation.domain.counsel.CounselEngagement;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 聘请律师的查询. */
@Path("/api/v1/counsel-engagements")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Role.Names.BUREAU_HEAD,
  Role.Names.COUNTY_LEADER,
  Role.Names.SUPERVISOR,
  Role.Names.MEDIATOR
})
@Tag(name = "counsel-engagements", description = "聘请律师 Counsel engagements")
public class EngagementListResource {
  private final EngagementShelf shelf;

  @Inject
  public EngagementListResource(EngagementShelf shelf) {
    this.shelf = shelf;
  }

  /** Engagements in the order they were recorded. */
  @GET
  @Transactional
  @Operation(
      operationId = "listEngagements",
      summary = "聘请目录 List engagements",
      description = "可按律师、是否在聘筛选。Filters by lawyer and whether still in office.")
  public Page<EngagementView> list(@BeanParam @Valid EngagementFilter asked) {
    return shelf.page(asked).map(shelf::view);
  }

  /** One engagement. */
  @GET
  @Path("/{id}")
  @Transactional
  @APIResponseSchema(EngagementView.class)
  @Operation(
      operationId = "getEngagement",
      summary = "聘请 Get an engagement",
      description = "一项聘请，ETag为其版本。One engagement; the ETag is its version.")
  public Response get(@PathParam("id") UUID id) {
    CounselEngagement engagement = shelf.find(id).orElseThrow(Problems::notFound);
    return Response.ok(shelf.view(engagement)).header("ETag", IfMatch.tag(engagement)).build();
  }
}
