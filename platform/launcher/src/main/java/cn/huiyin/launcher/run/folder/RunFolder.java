package cn.huiyin.launcher.run.folder;

import cn.huiyin.embedded.PlatformService;
import cn.huiyin.launcher.Complaint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** 数据目录: everything one run keeps: data, logs, secrets and {@code state.json}. */
public record RunFolder(Path root) {
  private static final long NEEDED_MEGABYTES = 512;
  private static final long MEGABYTE = 1024 * 1024;

  /** The folder of this name, whether it exists or not. */
  public static RunFolder of(Path named) {
    return new RunFolder(named.toAbsolutePath().normalize());
  }

  public Path stateFile() {
    return root.resolve("state.json");
  }

  public Path lockFile() {
    return root.resolve("lock");
  }

  public Path logs() {
    return root.resolve("logs");
  }

  public Path log(String part) {
    return logs().resolve(part + ".log");
  }

  public Path settingsFile(PlatformService service) {
    return root.resolve("secrets").resolve(service.name() + ".properties");
  }

  /** Makes the folders and refuses early what would fail half-way: no right, no room. */
  public void prepare() {
    try {
      Files.createDirectories(logs());
      long free = Files.getFileStore(root).getUsableSpace() / MEGABYTE;
      if (free < NEEDED_MEGABYTES) {
        throw new Complaint(
            "the disk of "
                + root
                + " has only "
                + free
                + " MB left and a run needs "
                + NEEDED_MEGABYTES
                + ": free some space or use --data DIR on another disk.");
      }
    } catch (IOException e) {
      throw new Complaint(
          "cannot write to " + root + ": use --data DIR with a folder of yours.", e);
    }
  }
}
