package cn.huiyin.petition.supervision;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.PetitionActView;
import cn.huiyin.petition.act.PetitionDesk;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.oversight.Supervision;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 督办、批示、协调会 (第十四、十八、四十条): acts on a petition. */
@Path("/api/v1/petitions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "supervisions", description = "督办 Supervision")
public class SupervisionResource {
  private final PetitionDesk desk;
  private final ActDay days;
  private final OpenSupervision openSupervision;
  private final InstructSupervision instructSupervision;
  private final HoldCoordinationMeeting holdMeeting;

  @Inject
  SupervisionResource(
      PetitionDesk desk,
      ActDay days,
      OpenSupervision openSupervision,
      InstructSupervision instructSupervision,
      HoldCoordinationMeeting holdMeeting) {
    this.desk = desk;
    this.days = days;
    this.openSupervision = openSupervision;
    this.instructSupervision = instructSupervision;
    this.holdMeeting = holdMeeting;
  }

  /** Article 40. */
  @POST
  @Path("/supervisions")
  @IdempotentAct
  @RolesAllowed({Role.Names.SUPERVISOR, Role.Names.BUREAU_HEAD})
  @APIResponseSchema(value = SupervisionView.class, responseCode = "201")
  @Operation(
      operationId = "openSupervision",
      summary = "立项督办 Open a supervision",
      description =
          "按理由和方式对经手单位督办；挂牌、约谈、通报由局负责人决定。"
              + "Supervises a unit concerned; weighty forms are the bureau head's.")
  public Response openSupervision(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid SupervisionRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    openSupervision.execute(
        petition, request.wanted(), desk.actor(petition, Role.SUPERVISOR, Role.BUREAU_HEAD));
    Supervision opened = petition.supervisions().get(petition.supervisions().size() - 1);
    return Response.created(URI.create("/api/v1/supervisions/" + opened.supervisionNo()))
        .entity(SupervisionView.of(petition, opened, days.today()))
        .header("ETag", IfMatch.tag(petition))
        .build();
  }

  /** By a leader of the county. */
  @POST
  @Path("/supervision-instructions")
  @IdempotentAct
  @RolesAllowed({Role.Names.COUNTY_LEADER})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "instructSupervision",
      summary = "批示督办 Instruct to supervise",
      description = "县领导批示，由督查员立项。A leader asks for it; a supervisor opens it.")
  public Response instructSupervision(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid InstructionRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        instructSupervision.execute(petition, request, desk.actor(petition, Role.COUNTY_LEADER)));
  }

  /** The units concerned meet. */
  @POST
  @Path("/coordination-meetings")
  @IdempotentAct
  @RolesAllowed({Role.Names.SUPERVISOR, Role.Names.BUREAU_HEAD})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "holdCoordinationMeeting",
      summary = "登记协调会 Record a coordination meeting",
      description = "登记参会单位和结果，纪要入卷。Units, outcome, minutes.")
  public Response holdCoordinationMeeting(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid CoordinationMeetingRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    return desk.answer(
        holdMeeting.execute(
            petition, request, desk.actor(petition, Role.SUPERVISOR, Role.BUREAU_HEAD)));
  }
}
