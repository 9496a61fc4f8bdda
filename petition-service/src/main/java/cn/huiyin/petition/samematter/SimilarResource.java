package cn.huiyin.petition.samematter;

import cn.huiyin.kit.identity.Role;
import cn.huiyin.petition.enquiry.petition.VisiblePetitions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 同一事项再次信访 (DOMAIN 2.12). */
@Path("/api/v1/petitions/{id}/similar")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "same-matter", description = "同一事项再次信访 The same matter again")
public class SimilarResource {
  private final VisiblePetitions visible;
  private final FindSimilar findSimilar;

  @Inject
  SimilarResource(VisiblePetitions visible, FindSimilar findSimilar) {
    this.visible = visible;
    this.findSimilar = findSimilar;
  }

  /** Proposals, the likeliest first. */
  @GET
  @RolesAllowed({
    Role.Names.INTAKE,
    Role.Names.CLASSIFIER,
    Role.Names.BUREAU_HEAD,
    Role.Names.DISCIPLINE_LIAISON
  })
  @Operation(
      operationId = "findSimilarPetitions",
      summary = "查找同一事项的信访件 Find what a petition may repeat",
      description =
          "按身份盲索引、文字相近程度和地点比对此前的信访件，列出类别、得分和理由；只是建议，由人确认。"
              + "Proposals with reasons; a person confirms by a link.")
  public SimilarView similar(@PathParam("id") UUID id) {
    return findSimilar.execute(visible.get(id).id());
  }
}
