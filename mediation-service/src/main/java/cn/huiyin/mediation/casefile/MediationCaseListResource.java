package cn.huiyin.mediation.casefile;

import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.paging.Page;
import cn.huiyin.mediation.persistence.MediationCases;
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

/** 评理案件的查询. */
@Path("/api/v1/mediation-cases")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Role.Names.MEDIATOR,
  Role.Names.CLASSIFIER,
  Role.Names.UNIT_HANDLER,
  Role.Names.UNIT_HEAD,
  Role.Names.SUPERVISOR,
  Role.Names.COUNTY_LEADER,
  Role.Names.BUREAU_HEAD
})
@Tag(name = "mediation-cases", description = "评理案件 Mediation cases")
public class MediationCaseListResource {
  private final MediationCases cases;
  private final MediationScope scope;
  private final MediationDesk desk;

  @Inject
  public MediationCaseListResource(MediationCases cases, MediationScope scope, MediationDesk desk) {
    this.cases = cases;
    this.scope = scope;
    this.desk = desk;
  }

  /** Cases in the order they were recorded. */
  @GET
  @Transactional
  @Operation(
      operationId = "listMediationCases",
      summary = "评理案件目录 List mediation cases",
      description = "按登记先后，可筛选，只列本人可见的。In the order recorded, within the caller's scope.")
  public Page<MediationCaseView> list(@BeanParam @Valid MediationCaseFilter asked) {
    return cases.page(scope.confine(asked.filter()), asked).map(MediationCaseView::of);
  }

  /** One case. */
  @GET
  @Path("/{id}")
  @Transactional
  @APIResponseSchema(MediationCaseView.class)
  @Operation(
      operationId = "getMediationCase",
      summary = "评理案件 Get a mediation case",
      description = "一件评理案件，ETag为其版本。One case; the ETag is its version.")
  public Response get(@PathParam("id") UUID id) {
    return CaseAnswer.ok(desk.find(id));
  }
}
