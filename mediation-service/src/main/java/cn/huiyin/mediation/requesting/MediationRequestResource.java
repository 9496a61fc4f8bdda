package cn.huiyin.mediation.requesting;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.mediation.acting.Acting;
import cn.huiyin.mediation.casefile.CaseAnswer;
import cn.huiyin.mediation.casefile.MediationCaseView;
import cn.huiyin.mediation.domain.mediation.MediationCase;
import cn.huiyin.mediation.domain.mediation.MediationRequest;
import cn.huiyin.mediation.domain.room.Room;
import cn.huiyin.mediation.linking.PetitionCopies;
import cn.huiyin.mediation.linking.PetitionCopy;
import cn.huiyin.mediation.persistence.Rooms;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 申请评理. */
@Path("/api/v1/mediation-cases")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.MEDIATOR, Role.Names.CLASSIFIER, Role.Names.UNIT_HANDLER})
@Tag(name = "mediation-cases", description = "评理案件 Mediation cases")
public class MediationRequestResource {
  private final Acting acting;
  private final Rooms rooms;
  private final PetitionCopies petitions;
  private final RequestMediation request;

  @Inject
  public MediationRequestResource(
      Acting acting, Rooms rooms, PetitionCopies petitions, RequestMediation request) {
    this.acting = acting;
    this.rooms = rooms;
    this.petitions = petitions;
    this.request = request;
  }

  /** Opens a case in a room. */
  @POST
  @IdempotentAct
  @APIResponseSchema(value = MediationCaseView.class, responseCode = "201")
  @Operation(
      operationId = "requestMediation",
      summary = "申请评理 Request mediation",
      description =
          "信访移交须写明信访件；该件尚未关联时pendingLink为true，关联后方可受理。"
              + "A referral names its petition; it can be admitted once that is linked.")
  public Response request(@NotNull @Valid NewMediationCase asked) {
    Actor actor = acting.as(Role.MEDIATOR, Role.CLASSIFIER, Role.UNIT_HANDLER);
    MediationCase opened =
        request.execute(shaped(asked, actor), acting.on(asked.occurredOn()), actor);
    return CaseAnswer.with(
        Response.created(URI.create("/api/v1/mediation-cases/" + opened.id())), opened);
  }

  private MediationRequest shaped(NewMediationCase asked, Actor actor) {
    Room room = rooms.named(asked.roomCode());
    return new MediationRequest(
        null,
        asked.source(),
        asked.petitionNo(),
        null,
        petitions.numbered(asked.petitionNo()).map(PetitionCopy::link).orElse(null),
        room.roomCode(),
        room.divisionCode(),
        asked.parties(),
        asked.subject(),
        actor.unit());
  }
}
