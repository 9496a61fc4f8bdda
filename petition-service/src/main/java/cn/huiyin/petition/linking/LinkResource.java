package cn.huiyin.petition.linking;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.act.PetitionActView;
import cn.huiyin.petition.act.PetitionDesk;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.link.PetitionLink;
import cn.huiyin.petition.domain.link.PetitionLinks;
import cn.huiyin.petition.enquiry.petition.VisiblePetitions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 关联 (DOMAIN 2.12): confirm, list, take back. */
@Path("/api/v1/petitions/{id}/links")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "same-matter", description = "同一事项再次信访 The same matter again")
public class LinkResource {
  private static final Role[] CLERKS = {
    Role.CLASSIFIER, Role.BUREAU_HEAD, Role.INTAKE, Role.DISCIPLINE_LIAISON
  };

  private final PetitionDesk desk;
  private final VisiblePetitions visible;
  private final PetitionLinks links;
  private final LinkPetition linkPetition;
  private final UndoLink undoLink;

  @Inject
  LinkResource(
      PetitionDesk desk,
      VisiblePetitions visible,
      PetitionLinks links,
      LinkPetition linkPetition,
      UndoLink undoLink) {
    this.desk = desk;
    this.visible = visible;
    this.links = links;
    this.linkPetition = linkPetition;
    this.undoLink = undoLink;
  }

  /** Links from and to the petition; of a petition the caller may not know, none. */
  @GET
  @RolesAllowed({
    Role.Names.INTAKE,
    Role.Names.CLASSIFIER,
    Role.Names.BUREAU_HEAD,
    Role.Names.DISCIPLINE_LIAISON
  })
  @Operation(
      operationId = "listPetitionLinks",
      summary = "信访件的关联 Links of a petition",
      description = "按关联日期列出，撤销的也列出。Oldest first; undone ones stay on record.")
  public LinkListView list(@PathParam("id") UUID id) {
    visible.get(id);
    return new LinkListView(
        links.of(id).stream()
            .filter(link -> visible.mayKnow(link.petitionId()) && visible.mayKnow(link.otherId()))
            .map(LinkView::of)
            .toList());
  }

  /** A person confirms that it belongs with an earlier one. */
  @POST
  @IdempotentAct
  @RolesAllowed({
    Role.Names.INTAKE,
    Role.Names.CLASSIFIER,
    Role.Names.BUREAU_HEAD,
    Role.Names.DISCIPLINE_LIAISON
  })
  @APIResponseSchema(value = LinkActView.class, responseCode = "201")
  @Operation(
      operationId = "linkPetition",
      summary = "确认关联 Confirm a link",
      description =
          "重复信访并入原事项，仍有自己的编号和答复；重复登记只是申请作废，由另一人确认；同人新诉求、他人同因只作关联。"
              + "A repeat keeps its own number and answer; a double is voided only by a second person.")
  public Response link(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid LinkRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    Petition other = visible.get(request.otherPetitionId());
    PetitionLink link =
        linkPetition.execute(petition, other, request, desk.actor(petition, CLERKS));
    return answer(Response.status(Response.Status.CREATED), petition, link);
  }

  /** The link was wrong. */
  @POST
  @Path("/{linkId}/removals")
  @IdempotentAct
  @RolesAllowed({
    Role.Names.INTAKE,
    Role.Names.CLASSIFIER,
    Role.Names.BUREAU_HEAD,
    Role.Names.DISCIPLINE_LIAISON
  })
  @APIResponseSchema(LinkActView.class)
  @Operation(
      operationId = "undoPetitionLink",
      summary = "撤销关联 Take a link back",
      description = "重复信访的关联撤销后，信访件回到关联之前的阶段，期限照算。The petition stands where it stood before.")
  public Response undo(
      @PathParam("id") UUID id,
      @PathParam("linkId") UUID linkId,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid LinkRemovalRequest request) {
    Petition petition = desk.seen(id, ifMatch);
    PetitionLink link = links.find(id, linkId).orElseThrow(Problems::notFound);
    undoLink.execute(petition, link, request, desk.actor(petition, CLERKS));
    return answer(Response.ok(), petition, link);
  }

  private static Response answer(
      Response.ResponseBuilder response, Petition petition, PetitionLink link) {
    return response
        .entity(new LinkActView(LinkView.of(link), PetitionActView.of(petition)))
        .header("ETag", IfMatch.tag(petition))
        .build();
  }
}
