package cn.huiyin.launcher.run.part;

import cn.huiyin.embedded.postgres.PostgresFolder;
import cn.huiyin.embedded.postgres.PostgresServer;
import cn.huiyin.launcher.run.folder.PortPlan;
import cn.huiyin.launcher.run.folder.RunFolder;
import java.util.Optional;

/** PostgreSQL. It is ready when {@link #begin()} returns, for the services need it to start. */
public final class PostgresPart implements Part {
  static final String NAME = "postgres";

  private final PostgresServer server;

  public PostgresPart(RunFolder folder, PortPlan ports) {
    this.server = new PostgresServer(PostgresFolder.in(folder.root()), ports.postgres());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String address() {
    return "127.0.0.1:" + server.port();
  }

  @Override
  public void begin() {
    server.start();
  }

  @Override
  public boolean isReady() {
    return server.process().isPresent();
  }

  @Override
  public Optional<ProcessHandle> process() {
    return server.process();
  }

  @Override
  public void stop() {
    server.stop();
  }
}
