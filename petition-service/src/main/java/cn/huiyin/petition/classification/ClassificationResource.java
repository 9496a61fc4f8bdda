package cn.huiyin.petition.classification;

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

/** 分类 (第二十二条). */
@Path("/api/v1/petitions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "petition-acts", description = "信访件的行为 Acts on a petition")
public class ClassificationResource {
  private final PetitionDesk desk;
  private final ClassifyPetition classifyPetition;
  private final ReclassifyPetition reclassifyPetition;

  @Inject
  ClassificationResource(
      PetitionDesk desk, ClassifyPetition classifyPetition, ReclassifyPetition reclassifyPetition) {
    this.desk = desk;
    this.classifyPetition = classifyPetition;
    this.reclassifyPetition = reclassifyPetition;
  }

  /** A person decides. */
  @POST
  @Path("/classification")
  @IdempotentAct
  @RolesAllowed({Role.Names.CLASSIFIER, Role.Names.BUREAU_HEAD, Role.Names.DISCIPLINE_LIAISON})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "classifyPetition",
      summary = "分类 Classify a petition",
      description = "由人确认类别、途径、单位和事项。A person decides kind, route, unit and matter.")
  public Response classifyPetition(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid ClassificationRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        classifyPetition.execute(
            petition,
            request,
            desk.actor(petition, Role.CLASSIFIER, Role.BUREAU_HEAD, Role.DISCIPLINE_LIAISON)));
  }

  /** Before dispatch. */
  @POST
  @Path("/reclassifications")
  @IdempotentAct
  @RolesAllowed({Role.Names.CLASSIFIER, Role.Names.BUREAU_HEAD, Role.Names.DISCIPLINE_LIAISON})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "reclassifyPetition",
      summary = "重新分类 Classify anew",
      description = "转送前，或者异议成立后。Before dispatch, or after an upheld objection.")
  public Response reclassifyPetition(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid ReclassificationRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        reclassifyPetition.execute(
            petition,
            request,
            desk.actor(petition, Role.CLASSIFIER, Role.BUREAU_HEAD, Role.DISCIPLINE_LIAISON)));
  }
}
