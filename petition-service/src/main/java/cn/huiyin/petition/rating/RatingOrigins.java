package cn.huiyin.petition.rating;

import cn.huiyin.events.petition.RatedObject;
import cn.huiyin.kit.limit.ClientAddress;
import cn.huiyin.kit.privacy.BlindIndex;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * 评价来源 (DOMAIN 2.13): many petitions rated from one address are flagged for a person to look at.
 * The address is kept as a keyed fingerprint only.
 */
@RequestScoped
public class RatingOrigins {
  private static final String NOTE =
      """
      insert into rating_origin (petition_id, object, origin, rated_at, anomalous)
      select ?, ?, ?, ?, count(distinct petition_id) >= ?
      from rating_origin where origin = ? and rated_at > ? and petition_id <> ?
      """;

  private final DataSource dataSource;
  private final BlindIndex index;
  private final ClientAddress address;
  private final RatingSettings settings;
  private final Clock clock;

  @Inject
  public RatingOrigins(
      DataSource dataSource,
      BlindIndex index,
      ClientAddress address,
      RatingSettings settings,
      Clock clock) {
    this.dataSource = dataSource;
    this.index = index;
    this.address = address;
    this.settings = settings;
    this.clock = clock;
  }

  /** Notes where a rating came from, in the rating's own transaction. */
  public void note(UUID petitionId, RatedObject object) {
    byte[] origin = index.fingerprint("rating-origin", address.value());
    Instant now = clock.instant();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(NOTE)) {
      statement.setObject(1, petitionId);
      statement.setString(2, object.name());
      statement.setBytes(3, origin);
      statement.setTimestamp(4, Timestamp.from(now));
      statement.setInt(5, settings.mostPerOrigin());
      statement.setBytes(6, origin);
      statement.setTimestamp(7, Timestamp.from(now.minus(settings.window())));
      statement.setObject(8, petitionId);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the origin can't be noted: " + e.getSQLState(), e);
    }
  }
}
