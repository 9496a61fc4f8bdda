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

/** 重复信访 (DOMAIN 2.12): link and answer. */
@Path("/api/v1/petitions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "petition-acts", description = "信访件的行为 Acts on a petition")
public class RepeatResource {
  private final PetitionDesk desk;
  private final LinkAsRepeat linkAsRepeat;
  private final AnswerRepeat answerRepeat;

  @Inject
  RepeatResource(PetitionDesk desk, LinkAsRepeat linkAsRepeat, AnswerRepeat answerRepeat) {
    this.desk = desk;
    this.linkAsRepeat = linkAsRepeat;
    this.answerRepeat = answerRepeat;
  }

  /** The same matter again. */
  @POST
  @Path("/repeat-links")
  @IdempotentAct
  @RolesAllowed({Role.Names.CLASSIFIER, Role.Names.BUREAU_HEAD, Role.Names.DISCIPLINE_LIAISON})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "linkAsRepeat",
      summary = "关联重复信访 Link a repeat",
      description = "由人确认与原事项相同。A person confirms that it is the same matter.")
  public Response linkAsRepeat(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid RepeatLinkRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        linkAsRepeat.execute(
            petition,
            request,
            desk.actor(petition, Role.CLASSIFIER, Role.BUREAU_HEAD, Role.DISCIPLINE_LIAISON)));
  }

  /** The petitioner is told where the matter stands. */
  @POST
  @Path("/repeat-links/answers")
  @IdempotentAct
  @RolesAllowed({
    Role.Names.CLASSIFIER,
    Role.Names.INTAKE,
    Role.Names.BUREAU_HEAD,
    Role.Names.DISCIPLINE_LIAISON
  })
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "answerRepeat",
      summary = "答复重复信访 Answer a repeat",
      description = "告知进展或者不再受理，即办结。Telling the progress concludes it.")
  public Response answerRepeat(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid RepeatAnswerRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        answerRepeat.execute(
            petition,
            request,
            desk.actor(
                petition,
                Role.CLASSIFIER,
                Role.INTAKE,
                Role.BUREAU_HEAD,
                Role.DISCIPLINE_LIAISON)));
  }
}
