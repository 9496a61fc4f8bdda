package cn.huiyin.embedded.postgres;

import cn.huiyin.embedded.PlatformFailure;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A call of a PostgreSQL program. PostgreSQL refuses to run as root, so root enters a user
 * namespace in which it is nobody in particular; the process id stays the same.
 */
final class ServerCommand {
  private final List<String> words = new ArrayList<>();

  ServerCommand(String program, String... arguments) {
    if ("root".equals(System.getProperty("user.name"))) {
      if (!Files.isExecutable(Path.of("/usr/bin/unshare"))) {
        throw new PlatformFailure(
            "PostgreSQL does not run as root here (no unshare): run huiyin as an ordinary user.");
      }
      words.addAll(List.of("/usr/bin/unshare", "-U"));
    }
    words.add(program);
    words.addAll(List.of(arguments));
  }

  /** Leaves the terminal's process group, so that Ctrl-C reaches the launcher alone. */
  ServerCommand inOwnSession() {
    if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
      words.add(0, "/usr/bin/setsid");
    }
    return this;
  }

  Process start(Path log) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
    return builder.start();
  }

  /** Runs to the end and answers the exit code. */
  int run(Path log) {
    try {
      return start(log).waitFor();
    } catch (IOException e) {
      throw new PlatformFailure("Cannot run " + words.get(0) + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PlatformFailure("Interrupted while a PostgreSQL program ran.", e);
    }
  }
}
