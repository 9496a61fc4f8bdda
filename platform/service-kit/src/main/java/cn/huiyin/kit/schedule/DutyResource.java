package cn.huiyin.kit.schedule;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 定期职责: how each last went, and a word to do one again. */
@Path("/api/v1/operations/duties")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.ADMIN)
@Tag(name = "operations", description = "运维与对账")
public class DutyResource {
  private final DutyRounds rounds;
  private final DutyBook book;

  @Inject
  DutyResource(DutyRounds rounds, DutyBook book) {
    this.rounds = rounds;
    this.book = book;
  }

  /** Every duty of the service. */
  @GET
  @Operation(
      operationId = "listDuties",
      summary = "定期职责 List duties",
      description = "每项职责最近的执行情况。How each duty of the service last went.")
  public List<DutyRun> list() {
    return rounds.all().map(duty -> book.read(duty.name())).toList();
  }

  /** Makes a duty due at once; the next round of any instance does it. */
  @POST
  @Path("/{duty}/runs")
  @IdempotentAct
  @APIResponseSchema(value = DutyRun.class, responseCode = "202")
  @Operation(
      operationId = "runDuty",
      summary = "立即执行职责 Have a duty done now",
      description = "下一轮巡查即执行，无论本期是否已做过。Done in the next round, whether it was done or not.")
  public Response run(
      @Parameter(description = "职责名称 the duty's name", example = "due-reminders")
          @PathParam("duty")
          @Size(max = 60)
          String name) {
    Duty duty = rounds.named(name).orElseThrow(Problems::notFound);
    DutyRun last = book.read(duty.name());
    DutyRun due =
        new DutyRun(
            last.duty(), null, last.lastDay(), last.done(), last.finishedAt(), null, null, 0);
    book.write(due);
    return Response.accepted(due).build();
  }
}
