package cn.huiyin.embedded.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The server process a data folder's {@code postmaster.pid} speaks of. After a kill -9 of its
 * parent PostgreSQL lives on; the file alone proves nothing, for its pid may be another's by now.
 */
final class Postmaster {
  private final Path data;

  Postmaster(Path data) {
    this.data = data;
  }

  /** The live PostgreSQL that works on this folder, if there is one. */
  Optional<ProcessHandle> process() {
    return pid().flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive).filter(this::isOurs);
  }

  boolean hasPidFile() {
    return Files.exists(pidFile());
  }

  private Path pidFile() {
    return data.resolve("postmaster.pid");
  }

  private Optional<Long> pid() {
    try {
      List<String> lines = Files.readAllLines(pidFile());
      return lines.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(lines.get(0).strip()));
    } catch (IOException | NumberFormatException noSuchServer) {
      return Optional.empty();
    }
  }

  private boolean isOurs(ProcessHandle process) {
    String[] arguments = process.info().arguments().orElse(new String[0]);
    String command = process.info().command().orElse("");
    return command.endsWith("/postgres") && List.of(arguments).contains(data.toString());
  }
}
