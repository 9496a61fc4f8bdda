package cn.huiyin.petition.review.finality;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.petition.act.PetitionActView;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.review.ReviewDesk;
import jakarta.annotation.security.RolesAllowed;
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

/** 终结的申报与认定 (DOMAIN 2.10): the audit itself is another level's; its result is recorded here. */
@Path("/api/v1/matters/{matterNo}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "matters", description = "信访事项 Matters")
public class FinalityResource {
  private final ReviewDesk desk;
  private final FileFinality fileFinality;
  private final RecogniseFinality recogniseFinality;
  private final ReturnFinality returnFinality;

  @Inject
  FinalityResource(
      ReviewDesk desk,
      FileFinality fileFinality,
      RecogniseFinality recogniseFinality,
      ReturnFinality returnFinality) {
    this.desk = desk;
    this.fileFinality = fileFinality;
    this.recogniseFinality = recogniseFinality;
    this.returnFinality = returnFinality;
  }

  /** To the higher level. */
  @POST
  @Path("/finality-filings")
  @IdempotentAct
  @RolesAllowed({Role.Names.BUREAU_HEAD})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "fileFinality",
      summary = "申报终结 File the finality",
      description = "复核终结后报上级审核认定。After re-review, for the audit of a higher level.")
  public Response fileFinality(
      @PathParam("matterNo") @Size(max = 60) String matterNo,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid FinalityRequest request) {
    Petition petition = desk.ofMatter(matterNo, ifMatch);
    return desk.answer(fileFinality.execute(petition, request, desk.head()));
  }

  /** By the higher level. */
  @POST
  @Path("/finality-recognitions")
  @IdempotentAct
  @RolesAllowed({Role.Names.BUREAU_HEAD})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "recogniseFinality",
      summary = "终结认定 Record the recognition",
      description = "记录上级的审核认定。The audit recognised it.")
  public Response recogniseFinality(
      @PathParam("matterNo") @Size(max = 60) String matterNo,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid FinalityRequest request) {
    Petition petition = desk.ofMatter(matterNo, ifMatch);
    return desk.answer(recogniseFinality.execute(petition, request, desk.head()));
  }

  /** By the higher level. */
  @POST
  @Path("/finality-returns")
  @IdempotentAct
  @RolesAllowed({Role.Names.BUREAU_HEAD})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "returnFinality",
      summary = "终结退回 Record the return",
      description = "记录上级退回；可以补正后再申报。Sent back; it may be filed again.")
  public Response returnFinality(
      @PathParam("matterNo") @Size(max = 60) String matterNo,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid FinalityRequest request) {
    Petition petition = desk.ofMatter(matterNo, ifMatch);
    return desk.answer(returnFinality.execute(petition, request, desk.head()));
  }
}
