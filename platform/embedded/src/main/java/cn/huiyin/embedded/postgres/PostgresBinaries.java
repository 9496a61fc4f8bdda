package cn.huiyin.embedded.postgres;

import cn.huiyin.embedded.DeletedFolder;
import cn.huiyin.embedded.PlatformFailure;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * Unpacks the PostgreSQL programs of this machine's kind once, into a folder shared by all runs.
 */
final class PostgresBinaries {
  private static final String VERSION = "18.6";

  private final Path home;

  private PostgresBinaries(Path home) {
    this.home = home;
  }

  /** In the user's cache folder, which outlives every run. */
  static PostgresBinaries unpacked() {
    return unpackedIn(Path.of(System.getProperty("user.home"), ".cache", "huiyin"));
  }

  static PostgresBinaries unpackedIn(Path cache) {
    String kind = kindOfMachine();
    Path home = cache.resolve("postgres-" + VERSION + "-" + kind);
    if (!Files.isDirectory(home)) {
      unpack("/postgres-" + kind + ".txz", home);
    }
    return new PostgresBinaries(home);
  }

  String program(String name) {
    return home.resolve("bin").resolve(name).toString();
  }

  private static String kindOfMachine() {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    String system = os.contains("mac") ? "darwin" : "linux";
    boolean arm = arch.contains("aarch64") || arch.contains("arm64");
    String libc = Files.exists(Path.of("/etc/alpine-release")) ? "-alpine_linux" : "";
    return system + "-" + (arm ? "arm_64" : "x86_64") + libc;
  }

  private static void unpack(String resource, Path home) {
    try (InputStream packed = PostgresBinaries.class.getResourceAsStream(resource)) {
      if (packed == null) {
        throw new PlatformFailure(
            "No PostgreSQL programs for this kind of machine (" + resource + ") are on board.");
      }
      Files.createDirectories(home.getParent());
      Path fresh = Files.createTempDirectory(home.getParent(), "unpacking-");
      try (var tar =
          new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
        for (TarArchiveEntry entry = tar.getNextEntry();
            entry != null;
            entry = tar.getNextEntry()) {
          write(entry, tar, fresh.resolve(entry.getName()).normalize());
        }
      }
      publish(fresh, home);
    } catch (IOException e) {
      throw new PlatformFailure("Cannot unpack PostgreSQL into " + home + ": " + e.getMessage(), e);
    }
  }

  private static void write(TarArchiveEntry entry, InputStream content, Path target)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
    boolean runs = (entry.getMode() & 0100) != 0;
    Files.setPosixFilePermissions(
        target, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
  }

  /** One rename: of two runs that unpack at once, one wins and the other takes what is there. */
  private static void publish(Path fresh, Path home) throws IOException {
    Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
    try {
      Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException anotherWon) {
      if (!Files.isDirectory(home)) {
        throw anotherWon;
      }
      DeletedFolder.delete(fresh);
    }
  }
}
