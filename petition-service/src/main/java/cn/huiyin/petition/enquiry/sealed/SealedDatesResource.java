package cn.huiyin.petition.enquiry.sealed;

import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.kit.paging.Page;
import cn.huiyin.petition.enquiry.access.Viewer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 检举控告的存在与日期 (DOMAIN 7.2). */
@Path("/api/v1/sealed-petitions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "confidentiality", description = "保密与回避 Confidentiality and recusal")
public class SealedDatesResource {
  private final SealedDatesQuery query;
  private final Viewer viewer;

  @Inject
  SealedDatesResource(SealedDatesQuery query, Viewer viewer) {
    this.query = query;
    this.viewer = viewer;
  }

  /** Newest first; neither content nor organ. */
  @GET
  @RolesAllowed({
    Role.Names.SUPERVISOR,
    Role.Names.COUNTY_LEADER,
    Role.Names.BUREAU_HEAD,
    Role.Names.DISCIPLINE_LIAISON
  })
  @Operation(
      operationId = "listSealedPetitions",
      summary = "检举控告的存在与日期 List sealed petitions by their days",
      description =
          "只有编号和日期，供督查按期情况；县领导只见向其报告的；涉及本单位、本人应当回避的不列。"
              + "Number and days only; to leaders only what was reported to them; none that concerns the caller or the caller's unit.")
  public Page<SealedDates> list(@Valid @BeanParam SealedDatesFilter filter) {
    return Page.of(
        query.find(
            filter, viewer.mayListAllSealed(), filter.after(2), viewer.actor(), filter.most() + 1),
        filter.most(),
        row -> Cursor.of(row.receivedOn(), row.id()));
  }
}
