package cn.huiyin.embedded.postgres;

import cn.huiyin.embedded.Await;
import cn.huiyin.embedded.PlatformFailure;
import cn.huiyin.embedded.PlatformService;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * 数据库服务器: a real PostgreSQL 18 on loopback whose data outlives it. {@link #start()} stops an orphan
 * that a killed launcher left on the same data first, instead of silently attaching to it.
 */
public final class PostgresServer {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final PostgresFolder folder;
  private final int port;
  private final PostgresBinaries binaries = PostgresBinaries.unpacked();
  private final Postmaster postmaster;

  /** A server that is not started yet. */
  public PostgresServer(PostgresFolder folder, int port) {
    this.folder = folder;
    this.port = port;
    this.postmaster = new Postmaster(folder.data());
  }

  /** Starts the server and makes sure every service has its database and logins. */
  public PostgresServer start() {
    stop();
    new ClusterInit(binaries, folder).prepare();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!startOnce()) {
      // The backends of a server killed just now may still hold its shared memory for a moment.
      if (System.nanoTime() - end > 0) {
        throw new PlatformFailure("PostgreSQL did not start: see " + folder.log() + ".");
      }
    }
    new DatabaseSetup(folder, this).run();
    return this;
  }

  /** Stops the server cleanly, with everything written to disk; nothing happens if none runs. */
  public void stop() {
    if (postmaster.process().isEmpty()) {
      return;
    }
    ServerCommand stop =
        new ServerCommand(
            binaries.program("pg_ctl"), "stop", "-D", folder.data().toString(), "-m", "fast", "-w");
    if (stop.run(folder.log()) != 0) {
      kill();
    }
  }

  /** What {@code kill -9} of the server and all its backends does: for tests of recovery. */
  public void kill() {
    postmaster
        .process()
        .ifPresent(
            process -> {
              List<ProcessHandle> all = process.descendants().toList();
              process.destroyForcibly();
              all.forEach(ProcessHandle::destroyForcibly);
              Await.until(PATIENCE, () -> !process.isAlive());
            });
  }

  /** The running server's process, if it runs. */
  public Optional<ProcessHandle> process() {
    return postmaster.process();
  }

  public int port() {
    return port;
  }

  public PostgresFolder folder() {
    return folder;
  }

  public String url(PlatformService service) {
    return url(service.database());
  }

  /** A connection with the rights the service works with. */
  public Connection connect(PlatformService service) throws SQLException {
    return connect(service.database(), service.login(), folder.password(service));
  }

  /** A connection of the owner of the service's tables. */
  public Connection connectAsOwner(PlatformService service) throws SQLException {
    return connect(service.database(), service.ownerLogin(), folder.ownerPassword(service));
  }

  Connection connectAsAdmin(String database) throws SQLException {
    return connect(database, "postgres", folder.adminPassword());
  }

  private Connection connect(String database, String user, String password) throws SQLException {
    Properties login = new Properties();
    login.setProperty("user", user);
    login.setProperty("password", password);
    login.setProperty("connectTimeout", "5");
    return DriverManager.getConnection(url(database), login);
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  private boolean startOnce() {
    try {
      Process process =
          new ServerCommand(
                  binaries.program("postgres"),
                  "-D",
                  folder.data().toString(),
                  "-p",
                  String.valueOf(port))
              .inOwnSession()
              .start(folder.log());
      Await.until(PATIENCE, () -> !process.isAlive() || answers());
      return process.isAlive();
    } catch (IOException e) {
      throw new PlatformFailure("Cannot start PostgreSQL: " + e.getMessage(), e);
    }
  }

  private boolean answers() {
    try (Connection connection = connectAsAdmin("postgres")) {
      return connection.isValid(1);
    } catch (SQLException notYet) {
      return false;
    }
  }
}
