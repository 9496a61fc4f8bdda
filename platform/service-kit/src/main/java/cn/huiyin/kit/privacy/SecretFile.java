package cn.huiyin.kit.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** 密钥文件：a small text file that only its owner may read, written whole or not at all. */
final class SecretFile {
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private final Path path;

  SecretFile(Path path) {
    this.path = path.toAbsolutePath();
  }

  boolean exists() {
    return Files.exists(path);
  }

  String read() throws IOException {
    return Files.readString(path, StandardCharsets.UTF_8).strip();
  }

  /** Writes a file that isn't there yet; where two start at once, the first one's text stands. */
  void create(String text) throws IOException {
    Path written = writeBeside(text);
    try {
      Files.createLink(path, written);
    } catch (FileAlreadyExistsException e) {
      return; // another process was first, its key is the one
    } finally {
      Files.delete(written);
    }
  }

  void replace(String text) throws IOException {
    Files.move(writeBeside(text), path, StandardCopyOption.ATOMIC_MOVE);
  }

  private Path writeBeside(String text) throws IOException {
    Files.createDirectories(path.getParent());
    Path beside = Files.createTempFile(path.getParent(), ".secret", ".tmp", ownerOnly());
    return Files.writeString(beside, text, StandardCharsets.UTF_8);
  }

  private FileAttribute<?>[] ownerOnly() {
    boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
        : new FileAttribute<?>[0];
  }
}
