package cn.huiyin.launcher.run.folder;

import cn.huiyin.launcher.Complaint;
import java.nio.file.Files;
import java.nio.file.Path;

/** The source tree the command works in; the {@code huiyin} script names it. */
public final class Home {
  private Home() {}

  /** The folder that holds the services, the samples and the script. */
  public static Path folder() {
    Path named = Path.of(System.getProperty("huiyin.home", ".")).toAbsolutePath().normalize();
    for (Path folder = named; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve("platform/launcher"))) {
        return folder;
      }
    }
    throw new Complaint("this is not Huiyin's source tree: start the huiyin script at its root.");
  }
}
