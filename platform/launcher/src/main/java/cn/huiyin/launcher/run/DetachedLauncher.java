package cn.huiyin.launcher.run;

import cn.huiyin.embedded.Await;
import cn.huiyin.embedded.JavaProcess;
import cn.huiyin.launcher.Complaint;
import cn.huiyin.launcher.run.folder.Home;
import cn.huiyin.launcher.run.folder.PortPlan;
import cn.huiyin.launcher.run.folder.RunFolder;
import cn.huiyin.launcher.run.folder.RunState;
import cn.huiyin.launcher.run.folder.StateFile;
import cn.huiyin.launcher.run.part.IdentityKind;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Starts a launcher in the background and waits until its run is ready. */
public final class DetachedLauncher {
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final RunFolder folder;

  public DetachedLauncher(RunFolder folder) {
    this.folder = folder;
  }

  /** Returns the state of the run when every part is ready. */
  public RunState start(PortPlan ports, IdentityKind kind) {
    Path log = folder.log("launcher");
    try {
      Files.createDirectories(log.getParent());
      Files.deleteIfExists(log);
      Process launcher = command(ports, kind).start(log);
      RunningRun run = new RunningRun(folder);
      Await.until(
          PATIENCE,
          () ->
              !launcher.isAlive()
                  || new StateFile(folder)
                      .read()
                      .filter(state -> state.launcher().pid() == launcher.pid())
                      .map(RunState::allReady)
                      .orElse(false));
      if (!launcher.isAlive()) {
        throw new Complaint(reason(log));
      }
      return run.required();
    } catch (IOException e) {
      throw new Complaint("cannot write to " + folder.root() + ": " + e.getMessage() + ".", e);
    }
  }

  private JavaProcess command(PortPlan ports, IdentityKind kind) {
    List<String> arguments =
        List.of(
            "up",
            "--data=" + folder.root(),
            "--port-base=" + ports.base(),
            "--identity=" + kind.name());
    JavaProcess launcher =
        new JavaProcess("cn.huiyin.launcher.Huiyin", arguments)
            .option("-Xmx128m")
            .option("-XX:+UseSerialGC")
            .option("-XX:TieredStopAtLevel=1")
            .option("-Dhuiyin.home=" + Home.folder());
    // What measures this process, coverage for one, measures the launcher too.
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> option.startsWith("-javaagent:"))
        .forEach(launcher::option);
    return launcher;
  }

  /** The one line the launcher ended with. */
  private static String reason(Path log) throws IOException {
    return Files.readAllLines(log, StandardCharsets.UTF_8).stream()
        .filter(line -> line.startsWith("huiyin: "))
        .map(line -> line.substring("huiyin: ".length()))
        .reduce((first, last) -> last)
        .orElse("the launcher ended without a word: see " + log + ".");
  }
}
