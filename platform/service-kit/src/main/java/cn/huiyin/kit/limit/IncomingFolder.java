package cn.huiyin.kit.limit;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * 来件暂存: where sent files lie while their request lasts. For the service's eyes only; what a killed
 * process left there is deleted at the next start.
 */
@ApplicationScoped
public class IncomingFolder {
  private static final Duration LONGEST_REQUEST = Duration.ofHours(1);

  private final Path folder;
  private final Clock clock;

  @Inject
  IncomingFolder(
      @ConfigProperty(name = "quarkus.http.body.uploads-directory") Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  void start(@Observes StartupEvent event) {
    try {
      prepare();
    } catch (IOException e) {
      throw new UncheckedIOException("the folder for sent files can't be used: " + folder, e);
    }
  }

  void prepare() throws IOException {
    Files.createDirectories(folder);
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
    FileTime old = FileTime.from(clock.instant().minus(LONGEST_REQUEST));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Files.getLastModifiedTime(file).compareTo(old) < 0) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}
