package cn.huiyin.kit.outbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/**
 * 提交信号: tells the relay, in whichever instance it runs, that something was committed. NOTIFY is not
 * put into the act's own transaction, since PostgreSQL lets only one notifying transaction commit
 * at a time; one thread sends it just after, once for all commits that came meanwhile (ADR 0004).
 */
@ApplicationScoped
public class CommitSignal {
  static final String CHANNEL = "outbox";
  private static final Logger LOG = Logger.getLogger(CommitSignal.class);

  private final AgroalDataSource dataSource;
  private final Semaphore committed = new Semaphore(0);
  private volatile boolean running = true;
  private Thread thread;

  @Inject
  public CommitSignal(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  void start(@Observes StartupEvent event) {
    thread = new Thread(this::run, "commit-signal");
    thread.setDaemon(true);
    thread.start();
  }

  void stop(@Observes ShutdownEvent event) {
    running = false;
    thread.interrupt();
  }

  /** Something was committed. Never blocks. */
  public void committed() {
    committed.release();
  }

  private void run() {
    while (running) {
      try {
        committed.acquire();
        committed.drainPermits();
        send();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (SQLException e) {
        LOG.debugf("NOTIFY failed, the relay will look by itself: %s", e.getSQLState());
      }
    }
  }

  private void send() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("NOTIFY " + CHANNEL);
    }
  }
}
