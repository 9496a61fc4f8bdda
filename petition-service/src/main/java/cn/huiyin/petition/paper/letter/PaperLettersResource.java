package cn.huiyin.petition.paper.letter;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.identity.Caller;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 发文机关代字. */
@Path("/api/v1/paper-letters/{unitCode}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.ADMIN, Role.Names.BUREAU_HEAD})
@Tag(name = "papers", description = "文书 Official papers")
public class PaperLettersResource {
  private static final String UNIT = "[0-9A-Za-z_-]{1,40}";

  private final LetterCodes codes;
  private final SetPaperLetters setLetters;
  private final Caller caller;

  @Inject
  PaperLettersResource(LetterCodes codes, SetPaperLetters setLetters, Caller caller) {
    this.codes = codes;
    this.setLetters = setLetters;
    this.caller = caller;
  }

  /** The letters of an organ's numbers. */
  @GET
  @APIResponseSchema(PaperLetters.class)
  @Operation(
      operationId = "getPaperLetters",
      summary = "发文机关代字 Letters of an organ",
      description = "如惠信访。What the numbers of the organ's papers begin with.")
  public Response get(@PathParam("unitCode") @Pattern(regexp = UNIT) @Size(max = 40) String unit) {
    return Response.ok(new PaperLetters(codes.of(unit).orElseThrow(Problems::notFound))).build();
  }

  /** Sets them for papers to come. */
  @PUT
  @IdempotentAct
  @APIResponseSchema(PaperLetters.class)
  @Operation(
      operationId = "putPaperLetters",
      summary = "登记发文机关代字 Set the letters of an organ",
      description = "此后的文书使用；未登记的，用单位名称。For papers to come; without them the organ's name.")
  public Response put(
      @PathParam("unitCode") @Pattern(regexp = UNIT) @Size(max = 40) String unit,
      @NotNull @Valid PaperLetters letters) {
    setLetters.execute(unit, letters, caller.actor(Role.ADMIN, Role.BUREAU_HEAD));
    return Response.ok(letters).build();
  }
}
