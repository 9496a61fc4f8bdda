package cn.huiyin.petition.citizen.own;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.petition.casefile.attachment.AttachmentReceipt;
import cn.huiyin.petition.casefile.attachment.FileAttachment;
import cn.huiyin.petition.casefile.attachment.IncomingFile;
import cn.huiyin.petition.casefile.supplement.SupplementPetition;
import cn.huiyin.petition.citizen.access.OwnPetition;
import cn.huiyin.petition.domain.Petition;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** 补充材料 (第十九条): further texts and files of the petitioner. */
@Path("/api/v1/public/petitions/{petitionNo}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "public", description = "公众 Without a login")
public class OwnSupplementResource {
  private final OwnPetition own;
  private final SupplementPetition supplement;
  private final FileAttachment fileAttachment;

  @Inject
  OwnSupplementResource(
      OwnPetition own, SupplementPetition supplement, FileAttachment fileAttachment) {
    this.own = own;
    this.supplement = supplement;
    this.fileAttachment = fileAttachment;
  }

  /** A further text. */
  @POST
  @Path("/supplements")
  @Consumes(MediaType.APPLICATION_JSON)
  @PermitAll
  @IdempotentAct
  @APIResponseSchema(OwnActView.class)
  @Operation(
      operationId = "supplementOwnPetition",
      summary = "补充说明 Add a text",
      description = "凭编号和查询码补充说明，收入案卷。By number and query code; it goes into the case file.")
  public Response supplementOwnPetition(
      @PathParam("petitionNo") @Size(max = 40) String petitionNo,
      @HeaderParam("X-Query-Code") @Size(max = 60) String queryCode,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid OwnTextRequest request) {
    Petition petition = own.forAct(petitionNo, queryCode, ifMatch);
    OwnAct.SUPPLEMENT.on(
        petition, () -> supplement.execute(petition, request.text(), null, OwnPetition.PETITIONER));
    return Response.ok(OwnActView.of(petition, "您的补充说明已收入案卷。")).build();
  }

  /** A file. */
  @POST
  @Path("/attachments")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @PermitAll
  @IdempotentAct
  @APIResponseSchema(value = AttachmentReceipt.class, responseCode = "201")
  @Operation(
      operationId = "attachToOwnPetition",
      summary = "补充附件 Add a file",
      description =
          "PDF、图片、Word、Excel、文本、录音录像；按内容识别类型。Type is found from the content; the given name is never a"
              + " path.")
  public Response attachToOwnPetition(
      @PathParam("petitionNo") @Size(max = 40) String petitionNo,
      @HeaderParam("X-Query-Code") @Size(max = 60) String queryCode,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @RestForm("file") @NotNull FileUpload file) {
    Petition petition = own.forAct(petitionNo, queryCode, ifMatch);
    AttachmentReceipt receipt =
        OwnAct.SUPPLEMENT.on(
            petition,
            () -> fileAttachment.execute(petition, IncomingFile.of(file), OwnPetition.PETITIONER));
    return Response.status(Response.Status.CREATED).entity(receipt).build();
  }
}
