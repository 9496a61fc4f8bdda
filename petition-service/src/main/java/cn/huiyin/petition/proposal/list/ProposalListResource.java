package cn.huiyin.petition.proposal.list;

import cn.huiyin.kit.identity.Caller;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.kit.paging.Page;
import cn.huiyin.petition.proposal.ProposalDesk;
import cn.huiyin.petition.proposal.ProposalView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 建议目录. */
@Path("/api/v1/proposals")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Role.Names.SUPERVISOR,
  Role.Names.BUREAU_HEAD,
  Role.Names.COUNTY_LEADER,
  Role.Names.ANALYST,
  Role.Names.UNIT_HEAD
})
@Tag(name = "proposals", description = "三项建议 Proposals")
public class ProposalListResource {
  private static final String NO_UNIT = "";

  private final ProposalSearch search;
  private final ProposalDesk desk;
  private final Caller caller;

  @Inject
  ProposalListResource(ProposalSearch search, ProposalDesk desk, Caller caller) {
    this.search = search;
    this.desk = desk;
    this.caller = caller;
  }

  /** Newest first. */
  @GET
  @Operation(
      operationId = "listProposals",
      summary = "建议目录 List proposals",
      description = "受建议单位只见送达本单位的。An organ sees what was served to it.")
  public Page<ProposalView> list(@Valid @BeanParam ProposalFilter filter) {
    int most = filter.most();
    return Page.of(
            search.find(filter, ownOrgan(), filter.after(2), most + 1),
            most,
            proposal -> Cursor.of(proposal.draftedOn(), proposal.id()))
        .map(desk::view);
  }

  /** One proposal. */
  @GET
  @Path("/{id}")
  @APIResponseSchema(ProposalView.class)
  @Operation(
      operationId = "getProposal",
      summary = "建议 Get a proposal",
      description = "ETag为其版本。The ETag is its version.")
  public Response get(@PathParam("id") UUID id) {
    return desk.answer(desk.get(id));
  }

  private String ownOrgan() {
    if (desk.ofBureau()) {
      return null;
    }
    return caller.unit() == null ? NO_UNIT : caller.unit();
  }
}
