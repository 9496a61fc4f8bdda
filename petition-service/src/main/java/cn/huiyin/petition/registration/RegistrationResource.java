package cn.huiyin.petition.registration;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.identity.Caller;
import cn.huiyin.kit.identity.Role;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 登记 (第二十一条). */
@Path("/api/v1/petitions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "petitions", description = "信访件 Petitions")
public class RegistrationResource {
  private final RegisterPetition registerPetition;
  private final Caller caller;

  @Inject
  RegistrationResource(RegisterPetition registerPetition, Caller caller) {
    this.registerPetition = registerPetition;
    this.caller = caller;
  }

  /** Registers a petition of any channel. */
  @POST
  @IdempotentAct
  @RolesAllowed({
    Role.Names.INTAKE,
    Role.Names.CLASSIFIER,
    Role.Names.BUREAU_HEAD,
    Role.Names.DISCIPLINE_LIAISON,
    Role.Names.UNIT_HANDLER
  })
  @APIResponseSchema(value = RegistrationView.class, responseCode = "201")
  @Operation(
      operationId = "registerPetition",
      summary = "登记 Register a petition",
      description = "给出编号和查询码；查询码只显示一次。走访代表不超过5人。Gives the number and, once only, the query code.")
  public Response registerPetition(@NotNull @Valid RegisterPetitionRequest request) {
    RegisteredPetition registered =
        registerPetition.execute(
            request,
            null,
            caller.actor(
                Role.INTAKE,
                Role.CLASSIFIER,
                Role.BUREAU_HEAD,
                Role.DISCIPLINE_LIAISON,
                Role.UNIT_HANDLER));
    return Response.created(URI.create("/api/v1/petitions/" + registered.petition().id()))
        .entity(RegistrationView.of(registered))
        .header("ETag", IfMatch.tag(registered.petition()))
        .build();
  }
}
