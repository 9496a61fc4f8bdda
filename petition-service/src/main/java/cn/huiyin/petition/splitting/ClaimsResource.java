package cn.huiyin.petition.splitting;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.petition.act.PetitionDesk;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.enquiry.petition.VisiblePetitions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 诉求拆分 (DOMAIN 2.3): before anything leaves the bureau. */
@Path("/api/v1/petitions/{id}/claims")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "petition-acts", description = "信访件的行为 Acts on a petition")
public class ClaimsResource {
  private final PetitionDesk desk;
  private final VisiblePetitions visible;
  private final SplitClaims splitClaims;

  @Inject
  ClaimsResource(PetitionDesk desk, VisiblePetitions visible, SplitClaims splitClaims) {
    this.desk = desk;
    this.visible = visible;
    this.splitClaims = splitClaims;
  }

  /** Each part a petition of its own. */
  @POST
  @IdempotentAct
  @RolesAllowed({Role.Names.CLASSIFIER, Role.Names.BUREAU_HEAD, Role.Names.DISCIPLINE_LIAISON})
  @APIResponseSchema(ClaimsSplitView.class)
  @Operation(
      operationId = "splitClaims",
      summary = "拆分诉求 Split the claims",
      description =
          "性质或者单位不同的诉求各自成件，收到日、信访人、查询码不变。Parts keep the day of receipt, the petitioner and the code.")
  public Response splitClaims(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid ClaimsSplitRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    List<Petition> parts =
        splitClaims.execute(
            petition,
            request,
            desk.actor(petition, Role.CLASSIFIER, Role.BUREAU_HEAD, Role.DISCIPLINE_LIAISON));
    return Response.ok(ClaimsSplitView.of(petition, parts))
        .header("ETag", IfMatch.tag(petition))
        .build();
  }

  /** Which claims went where. */
  @GET
  @RolesAllowed({
    Role.Names.INTAKE,
    Role.Names.CLASSIFIER,
    Role.Names.SUPERVISOR,
    Role.Names.BUREAU_HEAD
  })
  @Operation(
      operationId = "listSplitClaims",
      summary = "拆出的诉求 List the claims that were split off",
      description = "各诉求拆往何件，是否办结。Where each claim went, and whether it has ended.")
  public List<PartView> listSplitClaims(@PathParam("id") UUID id) {
    return PartView.of(visible.get(id));
  }
}
