package cn.huiyin.embedded.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document that is rendered from code and committed, so that a change of it is seen. With {@code
 * -Dhuiyin.render=true} it is written instead.
 */
public record CommittedCopy(Path file) {

  /** What stands in the file; writes it first when rendering. */
  public String afterRendering(String rendered) throws IOException {
    if (Boolean.getBoolean("huiyin.render")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, rendered);
    }
    return Files.exists(file) ? Files.readString(file) : "";
  }
}
