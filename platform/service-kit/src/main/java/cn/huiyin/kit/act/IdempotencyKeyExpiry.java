package cn.huiyin.kit.act;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** 幂等键到期: forgets answers after two days, a day longer than clients may count on. */
@ApplicationScoped
public class IdempotencyKeyExpiry {
  private static final Logger LOG = Logger.getLogger(IdempotencyKeyExpiry.class);

  private final AgroalDataSource dataSource;
  private final Clock clock;
  private final Duration kept;

  @Inject
  public IdempotencyKeyExpiry(
      AgroalDataSource dataSource,
      Clock clock,
      @ConfigProperty(name = "huiyin.idempotency.kept", defaultValue = "PT48H") Duration kept) {
    this.dataSource = dataSource;
    this.clock = clock;
    this.kept = kept;
  }

  /** Deletes what is older; several instances doing it at once do no harm. */
  @Scheduled(every = "1h", delayed = "10m")
  void forget() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("DELETE FROM idempotency_key WHERE recorded_at < ?")) {
      statement.setTimestamp(1, Timestamp.from(clock.instant().minus(kept)));
      statement.executeUpdate();
    } catch (SQLException e) {
      LOG.warnf("old idempotency keys stay for now: %s", e.getSQLState());
    }
  }
}
