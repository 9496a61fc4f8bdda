package cn.huiyin.petition.rating;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.petition.act.PetitionActView;
import cn.huiyin.petition.act.PetitionDesk;
import cn.huiyin.petition.domain.Petition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 满意度评价: by the petitioner. */
@Path("/api/v1/petitions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "petition-acts", description = "信访件的行为 Acts on a petition")
public class RatingResource {
  private final PetitionDesk desk;
  private final RatePetition ratePetition;

  @Inject
  RatingResource(PetitionDesk desk, RatePetition ratePetition) {
    this.desk = desk;
    this.ratePetition = ratePetition;
  }

  /** With the query code. */
  @POST
  @Path("/ratings")
  @IdempotentAct
  @RolesAllowed({Role.Names.PETITIONER})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "ratePetition",
      summary = "评价 Rate the work",
      description =
          "信访人凭查询码，对信访局和责任单位各评价一次。With the query code, once for the bureau and once for the unit.")
  public Response ratePetition(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid RatingRequest request) {
    Petition petition = desk.actedOn(id, request.queryCode(), ifMatch);
    return desk.answer(
        ratePetition.execute(petition, request, desk.actor(petition, Role.PETITIONER)));
  }
}
