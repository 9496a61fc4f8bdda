package cn.huiyin.petition.citizen.progress;

import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.petition.citizen.access.OwnPetition;
import cn.huiyin.petition.citizen.access.ShownStage;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.unit.UnitDirectory;
import cn.huiyin.petition.domain.unit.UnitTree;
import cn.huiyin.petition.enquiry.history.CaseFile;
import cn.huiyin.petition.enquiry.history.CaseFileEntry;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 公众查询: a petitioner follows the own petition by number and query code. */
@Path("/api/v1/public/petitions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "public", description = "公众 Without a login")
public class PublicProgressResource {
  private static final int MOST_STEPS = 200;
  private static final int PAGE = 500;

  private final OwnPetition own;
  private final CaseFile caseFile;
  private final UnitDirectory units;

  @Inject
  PublicProgressResource(OwnPetition own, CaseFile caseFile, UnitDirectory units) {
    this.own = own;
    this.caseFile = caseFile;
    this.units = units;
  }

  /** The progress of the own petition. */
  @GET
  @Path("/{petitionNo}")
  @PermitAll
  @APIResponseSchema(ProgressView.class)
  @Operation(
      operationId = "followPetition",
      summary = "查询办理进展 Follow a petition",
      description =
          "凭编号和查询码查询登记、转送、受理、延期、答复等日期；编号错误与查询码错误的答复相同。"
              + "By number and query code; a wrong number and a wrong code are answered alike.")
  public Response follow(
      @PathParam("petitionNo") @Size(max = 40) String petitionNo,
      @Parameter(description = "查询码，见登记回执 the query code of the receipt")
          @HeaderParam("X-Query-Code")
          @Size(max = 60)
          String queryCode) {
    Petition petition = own.get(petitionNo, queryCode);
    ProgressView progress =
        new ProgressView(
            petition.registration().petitionNo(), ShownStage.of(petition), steps(petition));
    return Response.ok(progress)
        .header("Cache-Control", "no-store")
        .header("ETag", IfMatch.tag(petition))
        .build();
  }

  /** Of a long file the latest steps. */
  private List<ProgressStep> steps(Petition petition) {
    UnitTree tree = units.tree();
    Deque<ProgressStep> steps = new ArrayDeque<>();
    List<CaseFileEntry> page = caseFile.entries(petition.id(), 0, true, PAGE);
    while (!page.isEmpty()) {
      steps.addAll(ShownSteps.of(page, petition.underSeal(), tree));
      while (steps.size() > MOST_STEPS) {
        steps.removeFirst();
      }
      page = caseFile.entries(petition.id(), page.get(page.size() - 1).version(), true, PAGE);
    }
    return List.copyOf(steps);
  }
}
