package cn.huiyin.petition.casefile.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.jboss.logging.Logger;

/** 附件目录: one file for each attachment, named by its id, readable by the service only. */
@ApplicationScoped
class FolderStore implements AttachmentStore {
  private static final Logger LOG = Logger.getLogger(FolderStore.class);

  private final AttachmentSettings settings;

  @Inject
  FolderStore(AttachmentSettings settings) {
    this.settings = settings;
  }

  @Override
  public byte[] keep(UUID id, Path file) throws IOException {
    Files.createDirectories(settings.folder());
    MessageDigest sha256 = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha256);
        FileOutputStream out = new FileOutputStream(path(id).toFile())) {
      in.transferTo(out);
      out.getFD().sync();
    }
    return sha256.digest();
  }

  @Override
  public InputStream open(UUID id) throws IOException {
    return Files.newInputStream(path(id));
  }

  @Override
  public void drop(UUID id) {
    try {
      Files.deleteIfExists(path(id));
    } catch (IOException e) {
      LOG.warnf("attachment %s stays without a record", id);
    }
  }

  private Path path(UUID id) {
    return settings.folder().resolve(id.toString());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
