package cn.huiyin.petition.paper.reading;

import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.kit.paging.Page;
import cn.huiyin.kit.paging.PageLimit;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.enquiry.petition.RequestedView;
import cn.huiyin.petition.enquiry.petition.ViewPurpose;
import cn.huiyin.petition.paper.form.PaperFormat;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 文书. */
@Path("/api/v1/petitions/{id}/papers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Role.Names.INTAKE,
  Role.Names.CLASSIFIER,
  Role.Names.UNIT_HANDLER,
  Role.Names.UNIT_HEAD,
  Role.Names.REVIEWER,
  Role.Names.SUPERVISOR,
  Role.Names.COUNTY_LEADER,
  Role.Names.BUREAU_HEAD,
  Role.Names.DISCIPLINE_LIAISON
})
@Tag(name = "papers", description = "文书 Official papers")
public class PaperResource {
  private final ReadPapers papers;

  @Inject
  PaperResource(ReadPapers papers) {
    this.papers = papers;
  }

  /** The papers of a petition, oldest first. */
  @GET
  @Operation(
      operationId = "listPetitionPapers",
      summary = "文书目录 Papers of a petition",
      description = "按形成先后列出案卷中的文书，带文号、模板版本和散列值。In order of issue, with number, version and hash.")
  public Page<PaperView> list(
      @PathParam("id") UUID id,
      @QueryParam("cursor") @Size(max = 512) String cursor,
      @QueryParam("limit") @Min(1) @Max(200) Integer limit) {
    int most = PageLimit.of(limit);
    Cursor after = Cursor.decode(cursor, 2);
    long version = after == null ? 0 : after.key(0, Long::parseLong);
    UUID last = after == null ? new UUID(0, 0) : after.key(1, UUID::fromString);
    return Page.of(
            papers.list(id).stream()
                .filter(paper -> PaperOrdering.isAfter(paper, version, last))
                .limit(most + 1L)
                .toList(),
            most,
            paper -> Cursor.of(paper.eventVersion(), paper.id()))
        .map(PaperView::of);
  }

  /** One paper as a file. */
  @GET
  @Path("/{paperId}")
  @Produces({AskedFormat.PDF, AskedFormat.DOCX, AskedFormat.TEXT})
  @APIResponse(
      responseCode = "200",
      description = "文书文件 The paper as a file",
      content = @Content(schema = @Schema(implementation = PaperBytes.class)))
  @Operation(
      operationId = "getPetitionPaper",
      summary = "一份文书 One paper as a file",
      description =
          "按Accept给出PDF、DOCX或者纯文本；信访人信息默认脱敏，查看全部须有权限并写明目的，记入审计。"
              + "PDF, DOCX or text; masked unless a purpose is given by one who may see all; audited.")
  public Response get(
      @PathParam("id") UUID id,
      @PathParam("paperId") UUID paperId,
      @Parameter(description = "查看全部身份信息的目的 purpose of a full view") @QueryParam("purpose")
          ViewPurpose purpose,
      @Parameter(description = "显示程度：FULL须有purpose FULL needs a purpose") @QueryParam("view")
          RequestedView view,
      @Context HttpHeaders headers) {
    PaperFormat format = AskedFormat.of(headers);
    if (view != RequestedView.FULL) {
      return papers.usual(id, paperId, format).answer();
    }
    if (purpose == null) {
      throw Problems.badField("purpose", "查看全部身份信息须写明目的", "a full view needs a purpose");
    }
    return papers.full(id, paperId, format, purpose).answer();
  }
}
