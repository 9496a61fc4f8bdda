package cn.huiyin.petition.rating;

import cn.huiyin.events.petition.RatedObject;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.kit.paging.Page;
import cn.huiyin.kit.paging.PageLimit;
import cn.huiyin.kit.time.StatutoryClockSource;
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
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 异常评价 (DOMAIN 2.13): for a person to look at; the figures aren't changed by it. */
@Path("/api/v1/rating-anomalies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rating-anomalies", description = "异常评价 Ratings to look at")
public class RatingAnomalyResource {
  private static final String ANOMALIES =
      """
      select o.petition_id, p.petition_no, o.object, o.rated_at
      from rating_origin o join petition p on p.id = o.petition_id
      where o.anomalous and not p.sealed and (o.rated_at, o.petition_id) < (?, ?)
      order by o.rated_at desc, o.petition_id desc limit ?
      """;
  private static final OffsetDateTime END = OffsetDateTime.parse("9999-01-01T00:00:00Z");
  private static final UUID LAST = new UUID(-1, -1);

  private final DataSource dataSource;

  @Inject
  RatingAnomalyResource(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** The flagged ratings, newest first. */
  @GET
  @RolesAllowed({Role.Names.SUPERVISOR, Role.Names.BUREAU_HEAD})
  @Operation(
      operationId = "listRatingAnomalies",
      summary = "异常评价 Ratings to look at",
      description = "同一来源在一天内评价多件的，列出供核查；密件不列。Many rated from one place in a day; none under seal.")
  public Page<RatingAnomaly> list(
      @QueryParam("cursor") @Size(max = 512) String cursor,
      @QueryParam("limit") @Min(1) @Max(200) Integer limit) {
    int most = PageLimit.of(limit);
    Cursor after = Cursor.decode(cursor, 2);
    OffsetDateTime before = after == null ? END : after.key(0, OffsetDateTime::parse);
    UUID id = after == null ? LAST : after.key(1, UUID::fromString);
    return Page.of(
        read(before, id, most + 1), most, each -> Cursor.of(each.ratedAt(), each.petitionId()));
  }

  private List<RatingAnomaly> read(OffsetDateTime before, UUID id, int most) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(ANOMALIES)) {
      statement.setObject(1, before);
      statement.setObject(2, id);
      statement.setInt(3, most);
      List<RatingAnomaly> found = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.add(
              new RatingAnomaly(
                  row.getObject(1, UUID.class),
                  row.getString(2),
                  RatedObject.valueOf(row.getString(3)),
                  row.getObject(4, OffsetDateTime.class)
                      .atZoneSameInstant(StatutoryClockSource.ZONE)
                      .toOffsetDateTime()));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("anomalies can't be read: " + e.getSQLState(), e);
    }
  }
}
