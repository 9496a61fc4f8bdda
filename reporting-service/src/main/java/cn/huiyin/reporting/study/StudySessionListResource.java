package cn.huiyin.reporting.study;

import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.kit.paging.Page;
import cn.huiyin.kit.paging.PageLimit;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.reporting.domain.StudySession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 学习台账的查阅. */
@Path("/api/v1/study-sessions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Role.Names.DISCLOSURE_EDITOR,
  Role.Names.BUREAU_HEAD,
  Role.Names.COUNTY_LEADER,
  Role.Names.SUPERVISOR,
  Role.Names.ANALYST
})
@Tag(name = "study-sessions", description = "学法台账 Study sessions")
public class StudySessionListResource {
  private final StudySessions sessions;

  @Inject
  public StudySessionListResource(StudySessions sessions) {
    this.sessions = sessions;
  }

  /** A page of sessions. */
  @GET
  @Operation(
      operationId = "listStudySessions",
      summary = "学习台账 List study sessions",
      description = "按举行日期倒序分页。Newest first, in pages.")
  public Page<StudySessionView> list(
      @QueryParam("cursor") @Size(max = 512) String cursor,
      @QueryParam("limit") @Min(1) @Max(PageLimit.MOST) Integer limit) {
    int most = PageLimit.of(limit);
    return Page.of(
            sessions.page(Cursor.decode(cursor, 2), most),
            most,
            (StudySession last) -> Cursor.of(last.content().heldOn(), last.id()))
        .map(StudySessionView::of);
  }

  /** One session. */
  @GET
  @Path("/{id}")
  @APIResponseSchema(StudySessionView.class)
  @Operation(
      operationId = "getStudySession",
      summary = "学习记录 Get a study session",
      description = "ETag 为当前版本。The ETag is its version.")
  public Response get(@PathParam("id") UUID id) {
    StudySession session = sessions.findByIdOptional(id).orElseThrow(Problems::notFound);
    return Response.ok(StudySessionView.of(session)).header("ETag", IfMatch.tag(session)).build();
  }
}
