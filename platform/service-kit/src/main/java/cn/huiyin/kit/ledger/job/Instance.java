package cn.huiyin.kit.ledger.job;

import io.agroal.api.AgroalDataSource;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * 本进程：holds an advisory lock in its name as long as it lives, so that another process can tell the
 * jobs of a living one from those of a dead one. The lock's connection is given to nothing else.
 */
@ApplicationScoped
public class Instance {
  private static final Logger LOG = Logger.getLogger(Instance.class);
  private static final int VALID_SECONDS = 3;

  private final UUID id = UUID.randomUUID();
  private final AgroalDataSource database;
  private Connection holder;

  Instance(AgroalDataSource database) {
    this.database = database;
  }

  UUID id() {
    return id;
  }

  /** Takes the lock, or takes it again where the database was restarted. */
  synchronized void hold() throws SQLException {
    if (holder != null && holder.isValid(VALID_SECONDS)) {
      return;
    }
    release();
    holder = database.getConnection();
    try (PreparedStatement lock =
        holder.prepareStatement("SELECT pg_advisory_lock(hashtextextended(?, 0))")) {
      lock.setString(1, lockName(id));
      lock.execute();
    }
  }

  static String lockName(UUID instance) {
    return "ledger-instance:" + instance;
  }

  @PreDestroy
  synchronized void release() {
    if (holder == null) {
      return;
    }
    try (Connection closing = holder;
        PreparedStatement unlock =
            closing.prepareStatement("SELECT pg_advisory_unlock(hashtextextended(?, 0))")) {
      unlock.setString(1, lockName(id));
      unlock.execute();
    } catch (SQLException e) {
      LOG.debugf("the database had let the lock go already: %s", e.getSQLState());
    }
    holder = null;
  }
}
