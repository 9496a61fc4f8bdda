package cn.huiyin.launcher.run;

import cn.huiyin.embedded.Await;
import cn.huiyin.launcher.Complaint;
import java.time.Duration;
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
    if (isWatched()) {
      RunState state = required();
      ProcessHandle launcher =
          ProcessHandle.of(state.launcher().pid())
              .filter(
                  process ->
                      process
                          .info()
                          .startInstant()
                          .equals(Optional.ofNullable(state.launcher().startedAt())))
              .orElseThrow(
                  () -> new Complaint("the launcher of " + folder.root() + " cannot be found."));
      launcher.destroy();
      if (!Await.until(PATIENCE, () -> !isWatched())) {
        throw new Complaint("the run in " + folder.root() + " did not stop: see its logs.");
      }
      return true;
    }
    return stopLeftovers();
  }

  private boolean stopLeftovers() {
    Optional<RunState> left = file.read();
    if (left.isEmpty()) {
      return false;
    }
    PortPlan ports = new PortPlan(left.get().portBase());
    Run.of(folder, ports, IdentityKind.EMBEDDED).stop();
    file.delete();
    return true;
  }
}
