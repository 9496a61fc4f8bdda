package cn.huiyin.launcher.run;

import cn.huiyin.embedded.Await;
import cn.huiyin.launcher.Complaint;
import cn.huiyin.launcher.run.folder.PortPlan;
import cn.huiyin.launcher.run.folder.RunFolder;
import cn.huiyin.launcher.run.folder.RunLock;
import cn.huiyin.launcher.run.folder.RunState;
import cn.huiyin.launcher.run.folder.StateFile;
import cn.huiyin.launcher.run.part.IdentityKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A run as another process sees it: whether it runs, where its parts are, how to stop it. */
public final class RunningRun {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final RunFolder folder;
  private final StateFile file;
  private final RunLock lock;

  public RunningRun(RunFolder folder) {
    this.folder = folder;
    this.file = new StateFile(folder);
    this.lock = new RunLock(folder);
  }

  /** Whether a launcher watches this folder's run. */
  public boolean isWatched() {
    return lock.isHeld();
  }

  /** The state, if the run runs. */
  public Optional<RunState> state() {
    return isWatched() ? file.read() : Optional.empty();
  }

  /** The state of a run that must run for the command to make sense. */
  public RunState required() {
    return state()
        .orElseThrow(
            () ->
                new Complaint(
                    "nothing runs in " + folder.root() + ": start it with ./huiyin up --detach."));
  }

  /** Waits until all parts are ready; false if the launcher ended or the time was up. */
  public boolean awaitReady() {
    Await.until(PATIENCE, () -> !isWatched() || file.read().map(RunState::allReady).orElse(false));
    return state().map(RunState::allReady).orElse(false);
  }

  /**
   * Stops the run: by its launcher, or, where that was killed, by stopping what it left behind.
   *
   * @return whether there was anything to stop
   */
  public boolean stop() {
    Optional<RunState> known = file.read();
    Optional<ProcessHandle> launcher = known.flatMap(RunningRun::launcher);
    if (launcher.isPresent()) {
      launcher.get().destroy();
      if (!Await.until(PATIENCE, () -> !launcher.get().isAlive())) {
        throw new Complaint("the run in " + folder.root() + " did not stop: see its logs.");
      }
      return true;
    }
    if (isWatched()) {
      throw new Complaint("the run in " + folder.root() + " is just starting: try again.");
    }
    known.ifPresent(this::stopLeftovers);
    return known.isPresent();
  }

  private void stopLeftovers(RunState left) {
    PortPlan ports = new PortPlan(left.portBase());
    Run.of(folder, ports, IdentityKind.named(left.identity())).stop();
    file.delete();
  }

  /** The launcher itself: same pid and same start. */
  private static Optional<ProcessHandle> launcher(RunState state) {
    Optional<Instant> started = Optional.ofNullable(state.launcher().startedAt());
    return ProcessHandle.of(state.launcher().pid())
        .filter(ProcessHandle::isAlive)
        .filter(process -> process.info().startInstant().equals(started));
  }
}
