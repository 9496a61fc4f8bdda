package cn.huiyin.petition.enquiry.petition;

import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.kit.paging.Page;
import cn.huiyin.kit.paging.PageLimit;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.enquiry.access.Viewer;
import cn.huiyin.petition.enquiry.history.CaseFile;
import cn.huiyin.petition.enquiry.history.CaseFileEntry;
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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 案卷: what happened to a petition. */
@Path("/api/v1/petitions/{id}")
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
@Tag(name = "petitions", description = "信访件 Petitions")
public class PetitionFileResource {
  private final VisiblePetitions petitions;
  private final Viewer viewer;
  private final CaseFile caseFile;

  @Inject
  PetitionFileResource(VisiblePetitions petitions, Viewer viewer, CaseFile caseFile) {
    this.petitions = petitions;
    this.viewer = viewer;
    this.caseFile = caseFile;
  }

  /** The case file: every event, oldest first. */
  @GET
  @Path("/history")
  @Operation(
      operationId = "getPetitionHistory",
      summary = "案卷 Case file of a petition",
      description = "按发生顺序列出全部事件，只有代码、编号和日期。All events in order; codes, ids and dates only.")
  public Page<CaseFileEntry> history(
      @PathParam("id") UUID id,
      @QueryParam("cursor") @Size(max = 512) String cursor,
      @QueryParam("limit") @Min(1) @Max(200) Integer limit) {
    Petition petition = petitions.get(id);
    int most = PageLimit.of(limit);
    Cursor after = Cursor.decode(cursor, 1);
    long version = after == null ? 0 : after.key(0, Long::parseLong);
    return Page.of(
        caseFile.entries(
            petition.id(),
            version,
            viewer.mayKnowWhatWasSealed(VisiblePetitions.visible(petition)),
            most + 1),
        most,
        entry -> Cursor.of(entry.version()));
  }
}
