package cn.huiyin.petition.urgency;

import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.kit.paging.Page;
import cn.huiyin.kit.paging.PageLimit;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.oversight.UrgentTimer;
import cn.huiyin.petition.enquiry.access.ScopeCondition;
import cn.huiyin.petition.enquiry.access.Viewer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 紧急事项目录. */
@Path("/api/v1/urgent-items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "urgent-items", description = "紧急事项 Urgent matters")
public class UrgentListResource {
  private static final OffsetDateTime FIRST =
      OffsetDateTime.of(1900, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
  private static final String FOUND =
      "from Petition p where p.urgency.foundAt is not null"
          + " and (:open = false or p.urgency.closedOn is null)"
          + " and ((p.underSeal = false and :ordinary = true)"
          + " or (p.underSeal = true and :sealed = true))"
          + " and (p.urgency.foundAt > :at or (p.urgency.foundAt = :at and p.id > :id))"
          + " order by p.urgency.foundAt, p.id";

  private final EntityManager entities;
  private final Viewer viewer;
  private final UrgentDuty duty;

  @Inject
  UrgentListResource(EntityManager entities, Viewer viewer, UrgentDuty duty) {
    this.entities = entities;
    this.viewer = viewer;
    this.duty = duty;
  }

  /** Oldest first: the first is the most pressing. */
  @GET
  @RolesAllowed({
    Role.Names.INTAKE,
    Role.Names.CLASSIFIER,
    Role.Names.SUPERVISOR,
    Role.Names.COUNTY_LEADER,
    Role.Names.BUREAU_HEAD,
    Role.Names.DISCIPLINE_LIAISON
  })
  @Operation(
      operationId = "listUrgentItems",
      summary = "紧急事项目录 List urgent matters",
      description = "先发现的在前，附报告时限的颜色；默认只列未终报的。Oldest first, with the timer's colour.")
  public Page<UrgentItemView> list(
      @Parameter(description = "只列未终报的 only those not yet ended")
          @QueryParam("open")
          @DefaultValue("true")
          boolean open,
      @QueryParam("cursor") @Size(max = 512) String cursor,
      @QueryParam("limit") @Min(1) @Max(200) Integer limit) {
    int most = PageLimit.of(limit);
    UrgentTimer timer = duty.timer();
    OffsetDateTime now = duty.now();
    return Page.of(
            found(open, Cursor.decode(cursor, 2), most + 1),
            most,
            petition ->
                Cursor.of(petition.urgency().orElseThrow().foundAt().toString(), petition.id()))
        .map(petition -> UrgentItemView.of(petition, timer, now));
  }

  private List<Petition> found(boolean open, Cursor after, int most) {
    ScopeCondition scope = viewer.scope();
    return entities
        .createQuery(FOUND, Petition.class)
        .setParameter("open", open)
        .setParameter("ordinary", scope.ordinary())
        .setParameter("sealed", scope.sealed())
        .setParameter("at", after == null ? FIRST : after.key(0, OffsetDateTime::parse))
        .setParameter("id", after == null ? new UUID(0, 0) : after.key(1, UUID::fromString))
        .setMaxResults(most)
        .getResultList();
  }
}
