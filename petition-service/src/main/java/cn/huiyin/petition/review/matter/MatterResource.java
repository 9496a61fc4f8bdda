package cn.huiyin.petition.review.matter;

import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.act.MatterBook;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.matter.Matter;
import cn.huiyin.petition.enquiry.petition.VisiblePetitions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 信访事项 (DOMAIN 0.3). */
@Path("/api/v1/matters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "matters", description = "信访事项 Matters")
public class MatterResource {
  private final MatterBook matters;
  private final VisiblePetitions petitions;
  private final NextReview nextReview;
  private final RefusalTerm refusals;

  @Inject
  MatterResource(
      MatterBook matters, VisiblePetitions petitions, NextReview nextReview, RefusalTerm refusals) {
    this.matters = matters;
    this.petitions = petitions;
    this.nextReview = nextReview;
    this.refusals = refusals;
  }

  /** A matter with the petition it is handled under and its reviews. */
  @GET
  @Path("/{matterNo}")
  @Transactional
  @RolesAllowed({
    Role.Names.INTAKE,
    Role.Names.CLASSIFIER,
    Role.Names.UNIT_HANDLER,
    Role.Names.UNIT_HEAD,
    Role.Names.REVIEWER,
    Role.Names.SUPERVISOR,
    Role.Names.BUREAU_HEAD,
    Role.Names.DISCIPLINE_LIAISON
  })
  @APIResponseSchema(MatterView.class)
  @Operation(
      operationId = "getMatter",
      summary = "信访事项 A matter",
      description =
          "ETag用于复查、复核的If-Match；nextReview说明现在可以向谁请求。Its ETag is what acts of review take as"
              + " If-Match; nextReview tells who would review.")
  public Response getMatter(@PathParam("matterNo") @Size(max = 60) String matterNo) {
    Matter matter = matters.find(matterNo).orElseThrow(Problems::notFound);
    Petition petition = petitions.get(matter.firstPetitionId().orElseThrow(Problems::notFound));
    return Response.ok(MatterView.of(matter, petition, refusals::lastDay, nextReview.of(petition)))
        .header("ETag", IfMatch.tag(petition))
        .build();
  }
}
