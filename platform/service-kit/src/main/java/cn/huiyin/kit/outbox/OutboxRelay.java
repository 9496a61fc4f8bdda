package cn.huiyin.kit.outbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * 转发: one per service, held by an advisory lock. Sends what is committed in id order and removes it
 * when the broker has it; sleeps in LISTEN until the next commit. A crash between sending and
 * removing sends twice, which the inboxes bear.
 */
@ApplicationScoped
public class OutboxRelay {
  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
  private static final long LOCK = 0x4855_4959_494EL;
  private static final int BATCH = 500;
  private static final int LOOK_AGAIN_MILLIS = 1_000;

  private final AgroalDataSource dataSource;
  private final String bootstrap;
  private final String source;
  private volatile boolean running = true;
  private Thread thread;

  @Inject
  public OutboxRelay(
      AgroalDataSource dataSource,
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrap,
      @ConfigProperty(name = "huiyin.source") String source) {
    this.dataSource = dataSource;
    this.bootstrap = bootstrap;
    this.source = source;
  }

  void start(@Observes StartupEvent event) {
    thread = new Thread(this::run, "outbox-relay");
    thread.setDaemon(true);
    thread.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    running = false;
    thread.join(LOOK_AGAIN_MILLIS * 3L);
  }

  private void run() {
    while (running) {
      try (Connection connection = dataSource.getConnection();
          EventSender sender = new EventSender(bootstrap, source)) {
        lead(connection, sender);
      } catch (InterruptedException e) {
        return;
      } catch (SQLException e) {
        LOG.warnf("outbox relay lost its database, trying again: %s", e.getSQLState());
        rest();
      }
    }
  }

  private void lead(Connection connection, EventSender sender)
      throws SQLException, InterruptedException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("LISTEN " + CommitSignal.CHANNEL);
      // A removal lost in a crash is an event sent twice, which changes nothing; acts need the
      // disk.
      statement.execute("SET synchronous_commit = off");
      while (running && !locked(statement)) {
        await(connection);
      }
      OutboxTable outbox = new OutboxTable(connection);
      while (running) {
        relay(connection, outbox, sender);
      }
    } finally {
      release(connection);
    }
  }

  private void relay(Connection connection, OutboxTable outbox, EventSender sender)
      throws SQLException, InterruptedException {
    List<OutboxMessage> messages = outbox.next(BATCH);
    if (messages.isEmpty()) {
      await(connection);
      return;
    }
    List<OutboxMessage> sent = sender.send(messages);
    outbox.remove(sent);
    if (sent.size() < messages.size()) {
      LOG.warnf("broker took %d of %d events, trying again", sent.size(), messages.size());
      Thread.sleep(LOOK_AGAIN_MILLIS);
    }
  }

  private static boolean locked(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery("SELECT pg_try_advisory_lock(" + LOCK + ")")) {
      return row.next() && row.getBoolean(1);
    }
  }

  /** Returns at the next commit, and at the latest after a second: a signal may be lost. */
  private static void await(Connection connection) throws SQLException {
    connection.unwrap(PGConnection.class).getNotifications(LOOK_AGAIN_MILLIS);
  }

  private static void release(Connection connection) throws SQLException {
    if (!connection.isClosed()) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("UNLISTEN *");
        statement.execute("RESET synchronous_commit");
        statement.execute("SELECT pg_advisory_unlock_all()");
      }
    }
  }

  private void rest() {
    try {
      Thread.sleep(LOOK_AGAIN_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
