package cn.huiyin.kit.ops;

import cn.huiyin.kit.identity.Caller;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.inbox.Redrive;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/** 运维: what an operator asks a service at night. */
@Path("/api/v1/operations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operations", description = "运维与对账")
public class OperationsResource {
  private static final Logger LOG = Logger.getLogger(OperationsResource.class);

  @Inject @Any Instance<IntegrityCheck> checks;
  @Inject EventCounts counts;
  @Inject ConsumerLag lag;
  @Inject Redrive redrive;
  @Inject Caller caller;

  @ConfigProperty(name = "quarkus.application.name")
  String service;

  @GET
  @Path("/integrity")
  @RolesAllowed(Role.Names.ADMIN)
  @Operation(
      operationId = "getIntegrity",
      summary = "对账结果",
      description =
          "Runs the service's integrity checks now; with checks=false only the counters are read.")
  public IntegrityReport integrity(
      @Parameter(description = "false: counters only, which is cheap") @QueryParam("checks")
          Boolean run) {
    List<IntegrityReport.Line> lines =
        Boolean.FALSE.equals(run)
            ? List.of()
            : checks.stream()
                .sorted(Comparator.comparing(IntegrityCheck::id))
                .map(OperationsResource::line)
                .toList();
    return new IntegrityReport(
        service, lines, counts.publishedByTopic(), counts.outboxPending(), lagNow());
  }

  private static IntegrityReport.Line line(IntegrityCheck check) {
    CheckResult result = check.check();
    return new IntegrityReport.Line(check.id(), result.ok(), result.count(), result.detail());
  }

  private long lagNow() {
    try {
      return lag.messages();
    } catch (ConsumerLag.BrokerAway e) {
      LOG.debug("consumer lag unknown, the broker is away");
      return -1;
    }
  }

  @POST
  @Path("/dead-letter-redrives")
  @RolesAllowed(Role.Names.ADMIN)
  @Operation(
      operationId = "redriveDeadLetters",
      summary = "重投死信",
      description = "Tries every dead letter that was not redriven yet, each once.")
  public Redrive.Redriven redriveAll() throws SQLException {
    return redrive.all(caller.staffId());
  }
}
