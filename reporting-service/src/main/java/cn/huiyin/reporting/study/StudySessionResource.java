package cn.huiyin.reporting.study;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.identity.Caller;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.reporting.domain.StudySession;
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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 学习台账的行为: record, correct, cancel. */
@Path("/api/v1/study-sessions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.DISCLOSURE_EDITOR, Role.Names.BUREAU_HEAD})
@Tag(name = "study-sessions", description = "学法台账 Study sessions")
public class StudySessionResource {
  private static final Role[] RECORDERS = {Role.DISCLOSURE_EDITOR, Role.BUREAU_HEAD};

  private final StudySessions sessions;
  private final RecordStudySession recording;
  private final CorrectStudySession correcting;
  private final CancelStudySession cancelling;
  private final Caller caller;

  @Inject
  public StudySessionResource(
      StudySessions sessions,
      RecordStudySession recording,
      CorrectStudySession correcting,
      CancelStudySession cancelling,
      Caller caller) {
    this.sessions = sessions;
    this.recording = recording;
    this.correcting = correcting;
    this.cancelling = cancelling;
    this.caller = caller;
  }

  /** Records a session that was held. */
  @POST
  @IdempotentAct
  @APIResponseSchema(value = StudySessionView.class, responseCode = "201")
  @Operation(
      operationId = "recordStudySession",
      summary = "登记学习 Record a study session",
      description = "一次会议为一次学习；编号不得重复。One meeting is one session; its number must be new.")
  public Response record(@NotNull @Valid NewStudySession request) {
    StudySession session =
        recording.execute(
            request.sessionNo(), request.session().content(), caller.actor(RECORDERS));
    return answer(Response.created(URI.create("/api/v1/study-sessions/" + session.id())), session);
  }

  /** Says what the session really was. */
  @POST
  @Path("/{id}/corrections")
  @IdempotentAct
  @APIResponseSchema(StudySessionView.class)
  @Operation(
      operationId = "correctStudySession",
      summary = "更正学习记录 Correct a study session",
      description = "原记录保留在案卷中。The former record stays in the history.")
  public Response correct(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid StudySessionRequest request) {
    StudySession session = seen(id, ifMatch);
    correcting.execute(session, request.content(), caller.actor(RECORDERS));
    return answer(Response.ok(), session);
  }

  /** Takes a session back that did not take place. */
  @POST
  @Path("/{id}/cancellations")
  @IdempotentAct
  @APIResponseSchema(StudySessionView.class)
  @Operation(
      operationId = "cancelStudySession",
      summary = "取消学习 Cancel a study session",
      description = "取消的不计入任何指标。A cancelled session counts in no figure.")
  public Response cancel(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid Cancellation request) {
    StudySession session = seen(id, ifMatch);
    cancelling.execute(session, request.occurredOn(), caller.actor(RECORDERS));
    return answer(Response.ok(), session);
  }

  private StudySession seen(UUID id, String ifMatch) {
    IfMatch version = IfMatch.require(ifMatch);
    StudySession session = sessions.findByIdOptional(id).orElseThrow(Problems::notFound);
    version.check(session);
    return session;
  }

  private static Response answer(Response.ResponseBuilder response, StudySession session) {
    return response
        .entity(StudySessionView.of(session))
        .header("ETag", IfMatch.tag(session))
        .build();
  }
}
