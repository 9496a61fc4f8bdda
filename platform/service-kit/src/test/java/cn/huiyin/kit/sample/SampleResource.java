package cn.huiyin.kit.sample;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.casework.UuidV7;
import cn.huiyin.kit.identity.Caller;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Endpoints over the sample case, with what the kit gives every service. */
@Path("/api/v1/samples")
@RolesAllowed(Role.Names.INTAKE)
public class SampleResource {
  @Inject EntityManager entities;
  @Inject ActJournal journal;
  @Inject Caller caller;
  @Inject Clock clock;

  public record Opening(@NotNull @Size(max = 20) String note, LocalDate on) {}

  public record View(UUID id, int marks) {}

  @POST
  @IdempotentAct
  public Response open(@NotNull @Valid Opening opening) {
    Sample sample = new Sample(UuidV7.at(clock.instant()), LocalDate.now(clock));
    entities.persist(sample);
    return answer(sample, Response.created(URI.create("/api/v1/samples/" + sample.id())));
  }

  @POST
  @Path("/{id}/marks")
  @IdempotentAct
  public Response mark(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    IfMatch seen = IfMatch.require(ifMatch);
    Sample sample = entities.find(Sample.class, id);
    if (sample == null) {
      throw Problems.notFound();
    }
    seen.check(sample);
    sample.mark(LocalDate.now(clock));
    return answer(sample, Response.ok());
  }

  @GET
  @Path("/{id}")
  public View get(@PathParam("id") UUID id) {
    Sample sample = entities.find(Sample.class, id);
    if (sample == null) {
      throw Problems.notFound();
    }
    return new View(sample.id(), sample.marks());
  }

  @GET
  @Path("/failure")
  @Operation(hidden = true)
  public View fail() {
    throw new IllegalStateException("张三 13800001111");
  }

  private Response answer(Sample sample, Response.ResponseBuilder response) {
    journal.record(sample, caller.actor());
    return response
        .entity(new View(sample.id(), sample.marks()))
        .header("ETag", IfMatch.tag(sample))
        .build();
  }
}
