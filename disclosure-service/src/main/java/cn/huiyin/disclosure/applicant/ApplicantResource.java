package cn.huiyin.disclosure.applicant;

import cn.huiyin.kit.identity.Caller;
import cn.huiyin.kit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 申请人全貌. */
@Path("/api/v1/disclosure-requests/{id}/applicant")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.DISCLOSURE_EDITOR, Role.Names.BUREAU_HEAD})
@Tag(name = "disclosure-requests", description = "公开申请 Requests for disclosure")
public class ApplicantResource {
  private final ViewApplicant view;
  private final Caller caller;

  @Inject
  ApplicantResource(ViewApplicant view, Caller caller) {
    this.view = view;
    this.caller = caller;
  }

  /** The applicant in full, on the record. */
  @GET
  @APIResponseSchema(ApplicantView.class)
  @Operation(
      operationId = "viewDisclosureApplicant",
      summary = "查看申请人 View the applicant in full",
      description = "每次查看连同目的记入审计日志；台账导入的申请没有申请人信息。Every look is audited with its purpose.")
  public Response get(
      @PathParam("id") UUID id,
      @Parameter(description = "查看目的 purpose", example = "REPLY") @QueryParam("purpose") @NotNull
          ViewPurpose purpose) {
    ApplicantView applicant =
        view.execute(id, purpose, caller.actor(Role.BUREAU_HEAD, Role.DISCLOSURE_EDITOR));
    return Response.ok(applicant).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }
}
