package cn.huiyin.launcher.run;

import cn.huiyin.embedded.Await;
import cn.huiyin.launcher.Complaint;
import cn.huiyin.launcher.Console;
import cn.huiyin.launcher.run.folder.PortPlan;
import cn.huiyin.launcher.run.folder.RunFolder;
import cn.huiyin.launcher.run.folder.RunLock;
import cn.huiyin.launcher.run.folder.StateFile;
import cn.huiyin.launcher.run.part.IdentityKind;
import cn.huiyin.launcher.run.part.Part;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;

/**
 * 启动器: starts a run, watches it, brings a crashed part back and stops everything in order when this
 * process is asked to end. One launcher per folder.
 */
public final class Launcher {
  /** Whoever looks whether a run is up holds the lock for an instant. */
  private static final Duration LOCK_PATIENCE = Duration.ofSeconds(2);

  private final RunFolder folder;
  private final PortPlan ports;
  private final IdentityKind kind;
  private final Console console;
  private final CountDownLatch stopped = new CountDownLatch(1);

  /** A launcher that has not begun. */
  public Launcher(RunFolder folder, PortPlan ports, IdentityKind kind, Console console) {
    this.folder = folder;
    this.ports = ports;
    this.kind = kind;
    this.console = console;
  }

  /**
   * Starts all parts and returns when all are ready. From then on this process watches them, and
   * stops them when it ends.
   */
  public void start() {
    RunLock lock = new RunLock(folder);
    if (!Await.until(LOCK_PATIENCE, lock::take)) {
      throw new Complaint("a run in " + folder.root() + " is starting or stopping: try again.");
    }
    Run run = Run.of(folder, ports, kind);
    folder.prepare();
    run.parts().forEach(Part::requireStartable);
    run.stop();
    ports.requireFree();
    Board board = new Board(folder, ports, kind, run);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(run), "stop-run"));
    Instant begun = Instant.now();
    run.begin();
    board.write();
    new Launch(folder, run.parts(), board::write).awaitReady();
    long seconds = Duration.between(begun, Instant.now()).toSeconds();
    console.line("Ready after " + seconds + " s.");
    new Watch(run, board, console).begin();
    board.open();
  }

  /** Waits until this process is asked to end. */
  public void await() {
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void end(Run run) {
    console.line("Stopping: services, Kafka, PostgreSQL …");
    run.stop();
    new StateFile(folder).delete();
    console.line("Stopped. The data stays in " + folder.root() + ".");
    stopped.countDown();
  }
}
