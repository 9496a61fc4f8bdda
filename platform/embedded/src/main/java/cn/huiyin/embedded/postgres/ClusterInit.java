package cn.huiyin.embedded.postgres;

import cn.huiyin.embedded.DeletedFolder;
import cn.huiyin.embedded.PlatformFailure;
import cn.huiyin.embedded.SecretFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Creates a cluster and writes its settings: durable, loopback only, passwords for everybody. */
final class ClusterInit {
  private static final String INCLUDE = "include_if_exists = 'huiyin.conf'";

  /**
   * Durability is what the starter of the binaries turns off and we must have. The server log names
   * no value of any row: neither statements nor the DETAIL of a broken constraint.
   */
  private static final String SETTINGS =
      """
      fsync = on
      synchronous_commit = on
      full_page_writes = on
      listen_addresses = '127.0.0.1'
      unix_socket_directories = ''
      max_connections = 200
      shared_buffers = 256MB
      max_wal_size = 2GB
      checkpoint_timeout = 15min
      password_encryption = 'scram-sha-256'
      timezone = 'Asia/Shanghai'
      log_timezone = 'Asia/Shanghai'
      log_line_prefix = '%m [%p] %u@%d '
      log_error_verbosity = terse
      log_min_error_statement = panic
      """;

  private final PostgresBinaries binaries;
  private final PostgresFolder folder;

  ClusterInit(PostgresBinaries binaries, PostgresFolder folder) {
    this.binaries = binaries;
    this.folder = folder;
  }

  /** Makes the cluster unless it exists; settings are written anew at every start. */
  void prepare() {
    try {
      SecretFile.folder(folder.secrets());
      SecretFile.folder(folder.data());
      Files.createDirectories(folder.log().getParent());
      if (!Files.exists(folder.data().resolve("PG_VERSION"))) {
        create();
      }
      Files.writeString(folder.data().resolve("huiyin.conf"), SETTINGS);
    } catch (IOException e) {
      throw new PlatformFailure(
          "Cannot prepare PostgreSQL in " + folder.data() + ": " + e.getMessage(), e);
    }
  }

  /** initdb works in a folder beside, so that one cut short is never taken for a whole one. */
  private void create() throws IOException {
    folder.adminPassword();
    Path fresh = folder.data().resolveSibling(folder.data().getFileName() + ".new");
    DeletedFolder.delete(fresh);
    int code =
        new ServerCommand(
                binaries.program("initdb"),
                "--pgdata=" + fresh,
                "--username=postgres",
                "--pwfile=" + folder.adminPasswordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions")
            .run(folder.log());
    if (code != 0) {
      throw new PlatformFailure("PostgreSQL could not be set up: see " + folder.log() + ".");
    }
    Files.writeString(fresh.resolve("postgresql.conf"), INCLUDE + "\n", StandardOpenOption.APPEND);
    Files.delete(folder.data());
    Files.move(fresh, folder.data());
  }
}
