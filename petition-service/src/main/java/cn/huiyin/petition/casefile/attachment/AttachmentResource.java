package cn.huiyin.petition.casefile.attachment;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.act.PetitionDesk;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.enquiry.petition.ViewPurpose;
import cn.huiyin.petition.enquiry.petition.VisiblePetitions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** 附件 (第十九条): filed by whoever works on the petition, read by whoever may see the person. */
@Path("/api/v1/petitions/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "attachments", description = "附件 Files of the case file")
public class AttachmentResource {
  private final PetitionDesk desk;
  private final VisiblePetitions petitions;
  private final FileAttachment fileAttachment;
  private final Attachments attachments;
  private final OpenAttachment openAttachment;

  @Inject
  AttachmentResource(
      PetitionDesk desk,
      VisiblePetitions petitions,
      FileAttachment fileAttachment,
      Attachments attachments,
      OpenAttachment openAttachment) {
    this.desk = desk;
    this.petitions = petitions;
    this.fileAttachment = fileAttachment;
    this.attachments = attachments;
    this.openAttachment = openAttachment;
  }

  /** Files one. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @IdempotentAct
  @RolesAllowed({
    Role.Names.INTAKE,
    Role.Names.UNIT_HANDLER,
    Role.Names.UNIT_HEAD,
    Role.Names.REVIEWER,
    Role.Names.DISCIPLINE_LIAISON
  })
  @APIResponseSchema(value = AttachmentReceipt.class, responseCode = "201")
  @Operation(
      operationId = "fileAttachment",
      summary = "收入附件 File an attachment",
      description =
          "按内容识别类型；文件名只作文字，不作路径。Type is found from the content; the name is text, never a path.")
  public Response fileAttachment(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @RestForm("file") @NotNull FileUpload file) {
    Petition petition = desk.seen(id, ifMatch);
    AttachmentReceipt receipt =
        fileAttachment.execute(
            petition,
            IncomingFile.of(file),
            desk.actor(
                petition,
                Role.INTAKE,
                Role.UNIT_HANDLER,
                Role.UNIT_HEAD,
                Role.REVIEWER,
                Role.DISCIPLINE_LIAISON));
    return Response.status(Response.Status.CREATED)
        .entity(receipt)
        .header("ETag", IfMatch.tag(petition))
        .build();
  }

  /** What there is, without the names. */
  @GET
  @RolesAllowed({
    Role.Names.INTAKE,
    Role.Names.CLASSIFIER,
    Role.Names.UNIT_HANDLER,
    Role.Names.UNIT_HEAD,
    Role.Names.REVIEWER,
    Role.Names.SUPERVISOR,
    Role.Names.BUREAU_HEAD,
    Role.Names.DISCIPLINE_LIAISON
  })
  @Operation(
      operationId = "listAttachments",
      summary = "附件目录 List attachments",
      description = "编号、类型、大小、摘要和日期；文件名可能含身份信息，不列。Without names: people call files by their own.")
  public List<AttachmentView> list(@PathParam("id") UUID id) {
    return attachments.of(petitions.get(id).id());
  }

  /** The bytes: a FULL view, for who knows what a picture shows. */
  @GET
  @Path("/{attachmentId}")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @RolesAllowed({
    Role.Names.INTAKE,
    Role.Names.UNIT_HANDLER,
    Role.Names.UNIT_HEAD,
    Role.Names.REVIEWER,
    Role.Names.SUPERVISOR,
    Role.Names.BUREAU_HEAD,
    Role.Names.DISCIPLINE_LIAISON
  })
  @APIResponse(
      responseCode = "200",
      description = "文件内容 the file",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @Operation(
      operationId = "openAttachment",
      summary = "下载附件 Download an attachment",
      description =
          "附件可能显示身份，视同查看全部身份信息：须说明目的，记入审计。Counts as a full view: needs a purpose, is audited.")
  public Response open(
      @PathParam("id") UUID id,
      @PathParam("attachmentId") UUID attachmentId,
      @Parameter(description = "目的 why it is opened", example = "HANDLING") @QueryParam("purpose")
          ViewPurpose purpose) {
    Petition petition = petitions.get(id);
    if (purpose == null) {
      throw Problems.badField("purpose", "下载附件须写明目的", "a download needs a purpose");
    }
    return openAttachment.execute(petition, attachmentId, purpose);
  }
}
