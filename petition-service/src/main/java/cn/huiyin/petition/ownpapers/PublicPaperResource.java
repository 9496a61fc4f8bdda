package cn.huiyin.petition.ownpapers;

import cn.huiyin.petition.citizen.access.OwnPetition;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.paper.reading.AskedFormat;
import cn.huiyin.petition.paper.reading.PaperBytes;
import cn.huiyin.petition.paper.reading.PaperView;
import cn.huiyin.petition.paper.receipt.SignedReceipt;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 本人的文书: by number and query code. */
@Path("/api/v1/public/petitions/{petitionNo}")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "public", description = "公众 Without a login")
public class PublicPaperResource {
  private static final String CODE = "X-Query-Code";

  private final OwnPetition own;
  private final ReadOwnPapers papers;

  @Inject
  PublicPaperResource(OwnPetition own, ReadOwnPapers papers) {
    this.own = own;
    this.papers = papers;
  }

  /** The own papers: receipt, notices, opinions. */
  @GET
  @Path("/papers")
  @Operation(
      operationId = "listOwnPapers",
      summary = "本人的文书目录 List the own papers",
      description = "登记单、告知书、意见书。Receipt, notices and opinions, by number and query code.")
  public List<PaperView> list(
      @PathParam("petitionNo") @Size(max = 40) String petitionNo,
      @HeaderParam(CODE) @Size(max = 60) String queryCode) {
    return papers.list(own.get(petitionNo, queryCode)).stream().map(PaperView::of).toList();
  }

  /** One of the own papers as a file. */
  @GET
  @Path("/papers/{paperId}")
  @Produces({AskedFormat.PDF, AskedFormat.DOCX, AskedFormat.TEXT})
  @APIResponse(
      responseCode = "200",
      description = "文书文件 The paper as a file",
      content = @Content(schema = @Schema(implementation = PaperBytes.class)))
  @Operation(
      operationId = "getOwnPaper",
      summary = "本人的一份文书 One of the own papers",
      description = "按Accept给出PDF、DOCX或者纯文本。PDF, DOCX or text, as the Accept header asks.")
  public Response get(
      @PathParam("petitionNo") @Size(max = 40) String petitionNo,
      @PathParam("paperId") UUID paperId,
      @HeaderParam(CODE) @Size(max = 60) String queryCode,
      @Context HttpHeaders headers) {
    Petition petition = own.get(petitionNo, queryCode);
    return papers.file(petition, paperId, queryCode, AskedFormat.of(headers)).answer();
  }

  /** The signed receipt, for checking offline. */
  @GET
  @Path("/receipt")
  @APIResponseSchema(SignedReceipt.class)
  @Operation(
      operationId = "getOwnReceipt",
      summary = "签名的登记回执 The signed receipt",
      description = "内容与Ed25519签名，可用公开的公钥离线核验。To be checked offline with the public key.")
  public Response receipt(
      @PathParam("petitionNo") @Size(max = 40) String petitionNo,
      @HeaderParam(CODE) @Size(max = 60) String queryCode) {
    return Response.ok(papers.receipt(own.get(petitionNo, queryCode)))
        .header("Cache-Control", "no-store")
        .build();
  }
}
