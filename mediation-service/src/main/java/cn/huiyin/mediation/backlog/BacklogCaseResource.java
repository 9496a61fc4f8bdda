package cn.huiyin.mediation.backlog;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.mediation.acting.Acting;
import cn.huiyin.mediation.backlog.listing.NewBacklogCase;
import cn.huiyin.mediation.backlog.listing.ProposeCase;
import cn.huiyin.mediation.domain.backlog.BacklogCase;
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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 积案提名. */
@Path("/api/v1/backlog-cases")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.SUPERVISOR, Role.Names.BUREAU_HEAD})
@Tag(name = "backlog-cases", description = "积案 Backlog cases")
public class BacklogCaseResource {
  private final Acting acting;
  private final BacklogAnswer answer;
  private final BacklogNumbers numbers;
  private final ProposeCase propose;

  @Inject
  public BacklogCaseResource(
      Acting acting, BacklogAnswer answer, BacklogNumbers numbers, ProposeCase propose) {
    this.acting = acting;
    this.answer = answer;
    this.numbers = numbers;
    this.propose = propose;
  }

  /** Proposes a case. */
  @POST
  @IdempotentAct
  @APIResponseSchema(value = BacklogCaseView.class, responseCode = "201")
  @Operation(
      operationId = "proposeBacklogCase",
      summary = "积案提名 Propose a backlog case",
      description = "提名后由信访局负责人决定立项。The bureau's head decides whether to list it.")
  public Response propose(@NotNull @Valid NewBacklogCase asked) {
    LocalDate on = acting.on(asked.occurredOn());
    BacklogCase proposed =
        propose.execute(
            asked.proposal(numbers.next(on)), on, acting.as(Role.SUPERVISOR, Role.BUREAU_HEAD));
    return answer.with(
        Response.created(URI.create("/api/v1/backlog-cases/" + proposed.id())), proposed);
  }
}
