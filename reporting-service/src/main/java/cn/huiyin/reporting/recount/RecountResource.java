package cn.huiyin.reporting.recount;

import cn.huiyin.kit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 重算. Repeating it is harmless: it writes nothing, so it keeps no idempotency key. */
@Path("/api/v1/recount")
@RolesAllowed({Role.Names.ANALYST, Role.Names.BUREAU_HEAD, Role.Names.SUPERVISOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "figures", description = "指标 Figures")
public class RecountResource {
  private final Recount recount;

  @Inject
  public RecountResource(Recount recount) {
    this.recount = recount;
  }

  /** Folds the whole event store again. */
  @POST
  @Operation(
      operationId = "recount",
      summary = "重算 Recount",
      description =
          "从事件存储重新归纳全部案件，逐指标、逐日、逐口径与汇总比对；不改动任何数据。"
              + "Folds all events again and compares every metric, day and cut with the rollups.")
  public RecountResult recount() {
    return recount.run();
  }
}
