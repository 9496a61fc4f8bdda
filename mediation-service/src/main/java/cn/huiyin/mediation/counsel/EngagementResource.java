package cn.huiyin.mediation.counsel;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.mediation.acting.ActOn;
import cn.huiyin.mediation.acting.Acting;
import cn.huiyin.mediation.domain.counsel.CounselEngagement;
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

/** 聘请律师的行为. */
@Path("/api/v1/counsel-engagements")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.BUREAU_HEAD)
@Tag(name = "counsel-engagements", description = "聘请律师 Counsel engagements")
public class EngagementResource {
  private final Acting acting;
  private final EngagementShelf shelf;
  private final EngageCounsel engage;
  private final EndEngagement end;

  @Inject
  public EngagementResource(
      Acting acting, EngagementShelf shelf, EngageCounsel engage, EndEngagement end) {
    this.acting = acting;
    this.shelf = shelf;
    this.engage = engage;
    this.end = end;
  }

  /** Engages a lawyer. */
  @POST
  @IdempotentAct
  @APIResponseSchema(value = EngagementView.class, responseCode = "201")
  @Operation(
      operationId = "engageCounsel",
      summary = "聘请律师 Engage counsel",
      description = "姓名加密保存，不进入任何事件。The name is kept encrypted and is in no event.")
  public Response engage(@NotNull @Valid NewEngagement engagement) {
    CounselEngagement engaged =
        engage.execute(
            engagement.terms(), acting.on(engagement.occurredOn()), acting.as(Role.BUREAU_HEAD));
    return answer(
        Response.created(URI.create("/api/v1/counsel-engagements/" + engaged.id())), engaged);
  }

  /** Ends an engagement. */
  @POST
  @Path("/{id}/endings")
  @IdempotentAct
  @APIResponseSchema(EngagementView.class)
  @Operation(
      operationId = "endEngagement",
      summary = "终止聘请 End an engagement",
      description = "聘期只终止一次。An engagement ends once.")
  public Response end(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid EngagementEnding ending) {
    ActOn act = acting.on(id, ifMatch, ending.occurredOn(), Role.BUREAU_HEAD);
    CounselEngagement engagement = shelf.find(id).orElseThrow(Problems::notFound);
    act.seen().check(engagement);
    return answer(Response.ok(), end.execute(engagement, act.on(), act.actor()));
  }

  private Response answer(Response.ResponseBuilder response, CounselEngagement engagement) {
    return response.entity(shelf.view(engagement)).header("ETag", IfMatch.tag(engagement)).build();
  }
}
