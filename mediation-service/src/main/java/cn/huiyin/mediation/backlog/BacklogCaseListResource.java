package cn.huiyin.mediation.backlog;

import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.paging.Page;
import cn.huiyin.mediation.persistence.BacklogCases;
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

/** 积案的查询. */
@Path("/api/v1/backlog-cases")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Role.Names.UNIT_HANDLER,
  Role.Names.UNIT_HEAD,
  Role.Names.SUPERVISOR,
  Role.Names.COUNTY_LEADER,
  Role.Names.BUREAU_HEAD
})
@Tag(name = "backlog-cases", description = "积案 Backlog cases")
public class BacklogCaseListResource {
  private final BacklogCases cases;
  private final BacklogScope scope;
  private final BacklogDesk desk;
  private final BacklogAnswer answer;

  @Inject
  public BacklogCaseListResource(
      BacklogCases cases, BacklogScope scope, BacklogDesk desk, BacklogAnswer answer) {
    this.cases = cases;
    this.scope = scope;
    this.desk = desk;
    this.answer = answer;
  }

  /** Cases in the order they were recorded. */
  @GET
  @Transactional
  @Operation(
      operationId = "listBacklogCases",
      summary = "积案目录 List backlog cases",
      description = "按登记先后，可筛选，单位只见本单位的。In the order recorded; a unit sees its own.")
  public Page<BacklogCaseView> list(@BeanParam @Valid BacklogCaseFilter asked) {
    return cases.page(scope.confine(asked.filter()), asked).map(answer::view);
  }

  /** One case. */
  @GET
  @Path("/{id}")
  @Transactional
  @APIResponseSchema(BacklogCaseView.class)
  @Operation(
      operationId = "getBacklogCase",
      summary = "积案 Get a backlog case",
      description = "一件积案，ETag为其版本。One case; the ETag is its version.")
  public Response get(@PathParam("id") UUID id) {
    return answer.ok(desk.find(id));
  }
}
