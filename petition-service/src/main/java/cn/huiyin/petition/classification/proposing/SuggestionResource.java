package cn.huiyin.petition.classification.proposing;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 分类建议 (DOMAIN 8.1, I-60). */
@Path("/api/v1/classification-suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "classification", description = "分类建议与规则 Classification suggestions and their rules")
public class SuggestionResource {
  private final SuggestClassification suggestClassification;

  @Inject
  SuggestionResource(SuggestClassification suggestClassification) {
    this.suggestClassification = suggestClassification;
  }

  /** Proposes; a person decides. */
  @POST
  @IdempotentAct
  @RolesAllowed({
    Role.Names.INTAKE,
    Role.Names.CLASSIFIER,
    Role.Names.BUREAU_HEAD,
    Role.Names.DISCIPLINE_LIAISON
  })
  @APIResponseSchema(SuggestionAnswer.class)
  @Operation(
      operationId = "suggestClassification",
      summary = "分类建议 Suggest a classification",
      description =
          "按现行规则集提出类别、途径、内容、单位和理由，最可能的在前；由人决定。存疑从密：可能是检举控告的，"
              + "所有建议都密封。Best first, with reasons; a person decides; in doubt all are sealed.")
  public Response suggest(@NotNull @Valid SuggestionRequest request) {
    return Response.ok(suggestClassification.execute(request)).build();
  }
}
