package cn.huiyin.petition.casefile.attachment.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jboss.logging.Logger;

/** 本机文件夹: one file for each attachment, named by its id, readable by the service only. */
@ApplicationScoped
class FolderStore implements AttachmentStore {
  private static final Logger LOG = Logger.getLogger(FolderStore.class);

  private final AttachmentSettings settings;

  @Inject
  FolderStore(AttachmentSettings settings) {
    this.settings = settings;
  }

  @Override
  public void keep(UUID id, Content content) throws IOException {
    Path folder = Files.createDirectories(settings.folder());
    // made by the JDK for its owner only
    Path part = Files.createTempFile(folder, id.toString(), ".part");
    try {
      write(part, content);
      Files.move(part, path(id), StandardCopyOption.ATOMIC_MOVE);
      try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
        names.force(true);
      }
    } finally {
      Files.deleteIfExists(part);
    }
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

  private static void write(Path part, Content content) throws IOException {
    try (FileOutputStream file = new FileOutputStream(part.toFile());
        OutputStream out = new BufferedOutputStream(new LeftOpen(file))) {
      content.writeTo(out);
      out.flush();
      file.getFD().sync();
    }
  }

  private Path path(UUID id) {
    return settings.folder().resolve(id.toString());
  }

  /** The encrypting stream closes what it writes to; the file must still be synced then. */
  private static final class LeftOpen extends FilterOutputStream {
    LeftOpen(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
