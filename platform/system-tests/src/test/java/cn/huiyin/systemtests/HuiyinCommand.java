package cn.huiyin.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the {@code huiyin} command as a user does, against a run of its own. */
final class HuiyinCommand {
  static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final long MINUTES = 15;

  private final Path data;
  private final int portBase;

  HuiyinCommand(Path data, int portBase) {
    this.data = data;
    this.portBase = portBase;
  }

  /** What a command said and how it ended. */
  record Result(int exit, String output) {}

  /** A command with {@code --data} of this run. */
  Result run(String... arguments) {
    try {
      Path log = Files.createTempFile("huiyin", ".out");
      Process process = start(log, arguments);
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError("no end after " + MINUTES + " minutes: " + List.of(arguments));
      }
      return new Result(process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Starts a command and returns at once; its output goes to the file. */
  Process start(Path log, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(ROOT.resolve("huiyin").toString()));
    command.addAll(List.of(arguments));
    command.addAll(List.of("--data", data.toString()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("HUIYIN_BUILD", "no");
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    return builder.start();
  }

  Result up() {
    return run("up", "--detach", "--port-base", Integer.toString(portBase));
  }

  Path data() {
    return data;
  }

  int port(int offset) {
    return portBase + offset;
  }

  String token(String role) {
    return run("token", role).output().strip();
  }
}
