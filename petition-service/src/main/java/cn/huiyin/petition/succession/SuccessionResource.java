package cn.huiyin.petition.succession;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.identity.Caller;
import cn.huiyin.kit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 责任单位承继 (第二十四条): one act by the bureau over all that a merged unit held. */
@Path("/api/v1/units/{unitCode}/successions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "units", description = "单位 Organs")
public class SuccessionResource {
  private final SucceedUnit succeedUnit;
  private final Caller caller;

  @Inject
  SuccessionResource(SucceedUnit succeedUnit, Caller caller) {
    this.succeedUnit = succeedUnit;
    this.caller = caller;
  }

  /** The unit stops working, its open petitions go to the successor. */
  @POST
  @IdempotentAct
  @RolesAllowed({Role.Names.BUREAU_HEAD})
  @APIResponseSchema(SuccessionView.class)
  @Operation(
      operationId = "succeedUnit",
      summary = "责任单位承继 Let a unit succeed another",
      description = "机构合并、撤销的，未结信访件全部由承继单位接办，期限照常计算。All open petitions go over; the clocks go on.")
  public Response succeedUnit(
      @PathParam("unitCode") @Pattern(regexp = "[0-9A-Za-z_-]{1,40}") @Size(max = 40)
          String unitCode,
      @NotNull @Valid SuccessionRequest request) {
    return Response.ok(succeedUnit.execute(unitCode, request, caller.actor(Role.BUREAU_HEAD)))
        .build();
  }
}
