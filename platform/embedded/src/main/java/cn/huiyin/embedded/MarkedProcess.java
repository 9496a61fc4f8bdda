package cn.huiyin.embedded;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The process whose command line has certain words, whoever started it. The words name the folder
 * it works on, so no other process is ever taken for it, even one that got its pid.
 */
public final class MarkedProcess {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final List<String> marks;
  private volatile ProcessHandle started;

  public MarkedProcess(String... marks) {
    this.marks = List.of(marks);
  }

  /** Remembers the process just started: until it has become the program it has no words yet. */
  public void started(Process process) {
    started = process.toHandle();
  }

  /** The live process, if there is one. */
  public Optional<ProcessHandle> find() {
    ProcessHandle known = started;
    return known != null && known.isAlive() ? Optional.of(known) : marked().findFirst();
  }

  /** Asks every such process to end, and kills what does not within half a minute. */
  public void stop() {
    all().forEach(ProcessHandle::destroy);
    if (!Await.until(PATIENCE, () -> find().isEmpty())) {
      kill();
    }
  }

  /** What {@code kill -9} does. */
  public void kill() {
    all().forEach(ProcessHandle::destroyForcibly);
    Await.until(PATIENCE, () -> find().isEmpty());
  }

  private List<ProcessHandle> all() {
    return Stream.concat(find().stream(), marked()).distinct().toList();
  }

  private Stream<ProcessHandle> marked() {
    return ProcessHandle.allProcesses().filter(ProcessHandle::isAlive).filter(this::isMarked);
  }

  private boolean isMarked(ProcessHandle process) {
    return List.of(process.info().arguments().orElse(new String[0])).containsAll(marks);
  }
}
