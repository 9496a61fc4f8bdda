package cn.huiyin.launcher.run;

import cn.huiyin.launcher.Console;
import cn.huiyin.launcher.run.part.Part;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Sees a part crash, says so and starts it again: three times at most, for what keeps crashing
 * needs a person.
 */
final class Watch {
  private static final Duration PERIOD = Duration.ofMillis(500);
  private static final int MOST_RESTARTS = 3;

  private final Run run;
  private final Board board;
  private final Console console;
  private final Map<String, Integer> restarts = new HashMap<>();
  private final Set<String> waitedFor = new HashSet<>();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "watch");
            thread.setDaemon(true);
            return thread;
          });

  Watch(Run run, Board board, Console console) {
    this.run = run;
    this.board = board;
    this.console = console;
  }

  void begin() {
    ScheduledFuture<?> unused =
        timer.scheduleWithFixedDelay(
            this::lookSafely, PERIOD.toMillis(), PERIOD.toMillis(), TimeUnit.MILLISECONDS);
    Runtime.getRuntime().addShutdownHook(new Thread(timer::shutdownNow, "stop-watch"));
  }

  /** An exception would silently end the watching. */
  private void lookSafely() {
    try {
      look();
    } catch (RuntimeException e) {
      console.line("The parts could not be looked at: " + e.getMessage());
    }
  }

  private void look() {
    for (Part part : run.parts()) {
      if (part.process().isEmpty()) {
        revive(part);
      } else if (waitedFor.contains(part.name()) && part.isReady()) {
        waitedFor.remove(part.name());
        console.line(part.name() + " is ready again.");
        board.write();
      }
    }
  }

  private void revive(Part part) {
    int times = restarts.merge(part.name(), 1, Integer::sum);
    if (times > MOST_RESTARTS) {
      if (times == MOST_RESTARTS + 1) {
        console.line(
            part.name()
                + " has crashed again and stays down: read its log, then ./huiyin stop and"
                + " ./huiyin up.");
        board.write();
      }
      return;
    }
    console.line(part.name() + " has stopped unexpectedly; it is started again (" + times + ").");
    waitedFor.add(part.name());
    try {
      part.begin();
    } catch (RuntimeException e) {
      console.line(part.name() + " could not be started: " + e.getMessage());
    }
    board.write();
  }
}
