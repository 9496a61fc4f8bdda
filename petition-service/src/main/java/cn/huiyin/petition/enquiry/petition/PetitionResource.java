package cn.huiyin.petition.enquiry.petition;

import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.domain.Petition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 信访件. */
@Path("/api/v1/petitions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "petitions", description = "信访件 Petitions")
public class PetitionResource {
  private final VisiblePetitions petitions;
  private final ShowPetition show;

  @Inject
  PetitionResource(VisiblePetitions petitions, ShowPetition show) {
    this.petitions = petitions;
    this.show = show;
  }

  /** One petition, as far as the caller may see it. */
  @GET
  @Path("/{id}")
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
  @APIResponseSchema(PetitionView.class)
  @Operation(
      operationId = "getPetition",
      summary = "信访件 Get a petition",
      description =
          "身份信息默认脱敏；查看全部须有权限并以purpose写明目的，每次查看记入审计。督查员只见检举控告的存在与日期。ETag为其版本。Masked unless a purpose is given by one"
              + " who may see all; each such view is audited."
              + " A supervisor sees of an accusation that it exists, and its days.")
  public Response get(
      @PathParam("id") UUID id,
      @Parameter(description = "查看全部身份信息的目的 purpose of a full view") @QueryParam("purpose")
          ViewPurpose purpose,
      @Parameter(description = "显示程度：FULL须有purpose how much to show; FULL needs a purpose")
          @QueryParam("view")
          RequestedView view) {
    Petition petition = petitions.orItsDates(id);
    if (view == RequestedView.FULL && purpose == null) {
      throw Problems.badField("purpose", "查看全部身份信息须写明目的", "a full view needs a purpose");
    }
    boolean full = view == RequestedView.FULL;
    PetitionView shown = full ? show.full(petition, purpose) : show.usual(petition);
    return Response.ok(shown)
        .header("ETag", IfMatch.tag(petition))
        .header("Cache-Control", "no-store")
        .build();
  }
}
