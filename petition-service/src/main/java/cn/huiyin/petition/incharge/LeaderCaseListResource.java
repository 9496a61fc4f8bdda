package cn.huiyin.petition.incharge;

import cn.huiyin.kit.identity.Caller;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.kit.paging.Page;
import cn.huiyin.kit.paging.PageLimit;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.domain.Petition;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 包案目录. */
@Path("/api/v1/leader-cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "leader-cases", description = "领导包案 Leaders' cases")
public class LeaderCaseListResource {
  private static final String FOUND =
      "from Petition p where p.charge.tookOn is not null and p.underSeal = false"
          + " and (:mine is null or p.leaderStaff = :mine)"
          + " and (:open = false or p.charge.endedOn is null)"
          + " and (p.charge.tookOn > :day or (p.charge.tookOn = :day and p.id > :id))"
          + " order by p.charge.tookOn, p.id";

  private final EntityManager entities;
  private final Caller caller;
  private final ActDay days;

  @Inject
  LeaderCaseListResource(EntityManager entities, Caller caller, ActDay days) {
    this.entities = entities;
    this.caller = caller;
    this.days = days;
  }

  /** Oldest first. */
  @GET
  @RolesAllowed({Role.Names.COUNTY_LEADER, Role.Names.BUREAU_HEAD, Role.Names.SUPERVISOR})
  @Operation(
      operationId = "listLeaderCases",
      summary = "包案目录 List leaders' cases",
      description = "先包的在前；可只列本人的、未结束的。Oldest first; own only, open only.")
  public Page<LeaderCaseView> list(
      @Parameter(description = "只列本人包案 the caller's own only")
          @QueryParam("mine")
          @DefaultValue("false")
          boolean mine,
      @Parameter(description = "只列未结束的 those not ended only")
          @QueryParam("open")
          @DefaultValue("true")
          boolean open,
      @QueryParam("cursor") @Size(max = 512) String cursor,
      @QueryParam("limit") @Min(1) @Max(200) Integer limit) {
    int most = PageLimit.of(limit);
    return Page.of(
            found(mine, open, Cursor.decode(cursor, 2), most + 1),
            most,
            petition -> Cursor.of(petition.charge().orElseThrow().tookOn(), petition.id()))
        .map(petition -> LeaderCaseView.of(petition, caller.staffId(), days.today()));
  }

  private List<Petition> found(boolean mine, boolean open, Cursor after, int most) {
    return entities
        .createQuery(FOUND, Petition.class)
        .setParameter("mine", mine ? caller.staffId() : null)
        .setParameter("open", open)
        .setParameter("day", after == null ? LocalDate.EPOCH : after.key(0, LocalDate::parse))
        .setParameter("id", after == null ? new UUID(0, 0) : after.key(1, UUID::fromString))
        .setMaxResults(most)
        .getResultList();
  }
}
