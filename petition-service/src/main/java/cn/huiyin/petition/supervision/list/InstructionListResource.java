package cn.huiyin.petition.supervision.list;

import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.kit.paging.Page;
import cn.huiyin.kit.paging.PageLimit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 待落实的批示. */
@Path("/api/v1/supervision-instructions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "supervisions", description = "督办 Supervision")
public class InstructionListResource {
  private final SupervisionSearch search;

  @Inject
  InstructionListResource(SupervisionSearch search) {
    this.search = search;
  }

  /** What leaders asked for and nobody has opened yet. */
  @GET
  @RolesAllowed({Role.Names.SUPERVISOR, Role.Names.BUREAU_HEAD, Role.Names.COUNTY_LEADER})
  @Operation(
      operationId = "listSupervisionInstructions",
      summary = "待落实的批示 List open instructions",
      description = "领导批示而尚未立项督办的信访件，先批示的在前。Oldest first.")
  public Page<InstructionView> instructions(
      @QueryParam("cursor") @Size(max = 512) String cursor,
      @QueryParam("limit") @Min(1) @Max(200) Integer limit) {
    int most = PageLimit.of(limit);
    return Page.of(
            search.instructed(Cursor.decode(cursor, 2), most + 1),
            most,
            petition -> Cursor.of(petition.instructedOn(), petition.id()))
        .map(InstructionView::of);
  }
}
