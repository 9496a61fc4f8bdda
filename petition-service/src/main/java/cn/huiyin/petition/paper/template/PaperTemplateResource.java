package cn.huiyin.petition.paper.template;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.identity.Caller;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.petition.domain.paper.PaperKind;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 文书模板. */
@Path("/api/v1/paper-templates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Role.Names.INTAKE,
  Role.Names.CLASSIFIER,
  Role.Names.UNIT_HANDLER,
  Role.Names.UNIT_HEAD,
  Role.Names.REVIEWER,
  Role.Names.SUPERVISOR,
  Role.Names.BUREAU_HEAD
})
@Tag(name = "papers", description = "文书 Official papers")
public class PaperTemplateResource {
  private final TemplateLibrary library;
  private final SetPaperTemplate setTemplate;
  private final Caller caller;
  private final Clock clock;

  @Inject
  PaperTemplateResource(
      TemplateLibrary library, SetPaperTemplate setTemplate, Caller caller, Clock clock) {
    this.library = library;
    this.setTemplate = setTemplate;
    this.caller = caller;
    this.clock = clock;
  }

  /** The templates in force, one for each kind. */
  @GET
  @Operation(
      operationId = "listPaperTemplates",
      summary = "文书模板 List paper templates",
      description = "每种文书现行的模板。The template in force of each kind of paper.")
  public List<PaperTemplateView> list() {
    return Arrays.stream(PaperKind.values())
        .map(kind -> PaperTemplateView.of(library.at(kind, clock.instant())))
        .toList();
  }

  /** The template in force of a kind. */
  @GET
  @Path("/{kind}")
  @APIResponseSchema(PaperTemplateView.class)
  @Operation(
      operationId = "getPaperTemplate",
      summary = "一种文书的模板 Get a paper template",
      description = "现行模板；ETag为最新一版。The template in force; the ETag is the newest version.")
  public Response get(@PathParam("kind") PaperKind kind) {
    return answer(library.at(kind, clock.instant()));
  }

  /** All editions of a kind. */
  @GET
  @Path("/{kind}/editions")
  @Operation(
      operationId = "listPaperTemplateEditions",
      summary = "模板的各版 Editions of a paper template",
      description =
          "自带的和历次修订的，包括尚未起用的；文书用成文之日起用的一版。"
              + "Those in force, past and to come; a paper uses the one in force on its day.")
  public List<TemplateEditionView> editions(@PathParam("kind") PaperKind kind) {
    return library.editions(kind).stream().map(TemplateEditionView::of).toList();
  }

  /** The next version of a template. */
  @PUT
  @Path("/{kind}")
  @IdempotentAct
  @RolesAllowed(Role.Names.BUREAU_HEAD)
  @APIResponseSchema(PaperTemplateView.class)
  @Operation(
      operationId = "putPaperTemplate",
      summary = "修订模板 Set a paper template",
      description =
          "自此时或者自某日起用新模板；未知的占位符、缺少法定内容的，不予接受。"
              + "From now or from a day to come; unknown slots or lacking content are refused.")
  public Response put(
      @PathParam("kind") PaperKind kind,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid PaperTemplateRequest request) {
    return answer(
        setTemplate.execute(
            kind, request, IfMatch.require(ifMatch), caller.actor(Role.BUREAU_HEAD)));
  }

  private Response answer(PaperTemplate template) {
    return Response.ok(PaperTemplateView.of(template))
        .header("ETag", IfMatch.tag(library.newest(template.kind())))
        .build();
  }
}
