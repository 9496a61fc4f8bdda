package cn.huiyin.petition.proposal.letter;

import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.paper.form.OfficialPaper;
import cn.huiyin.petition.paper.form.PaperFormat;
import cn.huiyin.petition.paper.print.PaperPress;
import cn.huiyin.petition.paper.reading.AskedFormat;
import cn.huiyin.petition.paper.reading.PaperBytes;
import cn.huiyin.petition.paper.reading.PaperFile;
import cn.huiyin.petition.proposal.ProposalDesk;
import cn.huiyin.petition.proposal.domain.Proposal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 建议书 (第四十条). */
@Path("/api/v1/proposals/{id}/letter")
@Produces({AskedFormat.PDF, AskedFormat.DOCX, AskedFormat.TEXT})
@Tag(name = "proposals", description = "三项建议 Proposals")
public class ProposalLetterResource {
  private final ProposalDesk desk;
  private final ProposalLetters letters;
  private final PaperPress press;

  @Inject
  ProposalLetterResource(ProposalDesk desk, ProposalLetters letters, PaperPress press) {
    this.desk = desk;
    this.letters = letters;
    this.press = press;
  }

  /** The letter as a file; there is none before the head has signed. */
  @GET
  @RolesAllowed({
    Role.Names.SUPERVISOR,
    Role.Names.BUREAU_HEAD,
    Role.Names.COUNTY_LEADER,
    Role.Names.UNIT_HANDLER,
    Role.Names.UNIT_HEAD
  })
  @APIResponse(
      responseCode = "200",
      description = "文书文件 The paper as a file",
      content = @Content(schema = @Schema(implementation = PaperBytes.class)))
  @Operation(
      operationId = "getProposalLetter",
      summary = "建议书 The letter of a proposal",
      description =
          "签发后成文，按Accept给出PDF、DOCX或者纯文本；单位在送达后可见。"
              + "Once signed; PDF, DOCX or text; an organ sees what was served to it.")
  public Response getProposalLetter(@PathParam("id") UUID id, @Context HttpHeaders headers) {
    Proposal proposal = desk.get(id);
    ProposalLetter letter = letters.find(proposal.id()).orElseThrow(Problems::notFound);
    PaperFormat format = AskedFormat.of(headers);
    OfficialPaper paper = OfficialPaper.read(letter.body(), letter.issuedOn());
    String name = proposal.proposalNo() + "-建议书." + format.suffix();
    return new PaperFile(name, format.mediaType(), press.print(paper, format)).answer();
  }
}
