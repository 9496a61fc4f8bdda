package cn.huiyin.kit.ledger.store;

import cn.huiyin.kit.casework.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** 暂存目录：the files sent, under the job's id (never their own name), until the job has ended. */
@ApplicationScoped
public class Spool {
  private final Path folder;

  public Spool(
      @ConfigProperty(name = "huiyin.spool", defaultValue = "${java.io.tmpdir}/huiyin-spool")
          Path folder) {
    this.folder = folder;
  }

  /**
   * Copies a file in.
   *
   * @return its SHA-256, hexadecimal
   */
  public String keep(UUID job, Path file) throws IOException {
    Files.createDirectories(folder);
    MessageDigest sha256 = Sha256.digest();
    try (InputStream in = Files.newInputStream(file);
        OutputStream out = new DigestOutputStream(Files.newOutputStream(path(job)), sha256)) {
      in.transferTo(out);
    }
    return HexFormat.of().formatHex(sha256.digest());
  }

  public Path path(UUID job) {
    return folder.resolve("ledger-" + job);
  }

  public void drop(UUID job) throws IOException {
    Files.deleteIfExists(path(job));
  }
}
