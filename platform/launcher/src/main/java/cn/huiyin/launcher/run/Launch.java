package cn.huiyin.launcher.run;

import cn.huiyin.embedded.Await;
import cn.huiyin.launcher.Complaint;
import cn.huiyin.launcher.run.folder.RunFolder;
import cn.huiyin.launcher.run.part.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Waits until all parts of a run answer, or says which one did not and where to read why. */
final class Launch {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final RunFolder folder;
  private final List<Part> parts;
  private final Runnable onProgress;
  private final Map<String, Boolean> ready = new HashMap<>();

  Launch(RunFolder folder, List<Part> parts, Runnable onProgress) {
    this.folder = folder;
    this.parts = parts;
    this.onProgress = onProgress;
  }

  void awaitReady() {
    boolean all = Await.until(PATIENCE, this::everyPartAnswers);
    if (!all) {
      String late =
          parts.stream()
              .map(Part::name)
              .filter(name -> !ready.containsKey(name))
              .toList()
              .toString();
      throw new Complaint(
          late
              + " did not get ready in "
              + PATIENCE.toSeconds()
              + " s: see "
              + folder.logs()
              + ".");
    }
  }

  private boolean everyPartAnswers() {
    for (Part part : parts) {
      if (!ready.containsKey(part.name()) && part.isReady()) {
        ready.put(part.name(), true);
        onProgress.run();
      }
      if (part.process().isEmpty()) {
        throw new Complaint(
            part.name()
                + " stopped while it started"
                + lastError(part.name())
                + " See "
                + folder.log(part.name())
                + ".");
      }
    }
    return ready.size() == parts.size();
  }

  /** The log's last line that names a cause. */
  private String lastError(String part) {
    try {
      List<String> lines = Files.readAllLines(folder.log(part), StandardCharsets.UTF_8);
      Optional<String> cause =
          lines.stream()
              .filter(line -> line.contains("Caused by") || line.contains("FATAL"))
              .reduce((first, last) -> last);
      return cause.map(line -> ": " + line.strip() + ".").orElse(".");
    } catch (IOException noLog) {
      return ".";
    }
  }
}
