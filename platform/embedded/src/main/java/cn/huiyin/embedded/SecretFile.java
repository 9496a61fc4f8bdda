package cn.huiyin.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** 密钥文件: the only place a password or key may lie: a file that nobody but its owner can read. */
public final class SecretFile {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int PASSWORD_BYTES = 24;
  private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
  private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY_FOLDER =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private SecretFile() {}

  /** The password kept in the file; a new random one (192 bits) is made on first use. */
  public static String password(Path file) {
    try {
      if (Files.exists(file)) {
        return Files.readString(file).strip();
      }
      byte[] random = new byte[PASSWORD_BYTES];
      RANDOM.nextBytes(random);
      String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
      write(file, password);
      return password;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces the file as a whole, so that a crash leaves the old or the new content. */
  public static void write(Path file, String content) throws IOException {
    folder(file.toAbsolutePath().getParent());
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    Files.createFile(fresh, OWNER_ONLY);
    Files.write(fresh, content.getBytes(StandardCharsets.UTF_8));
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Makes the folder, readable by its owner only, unless it is there. */
  public static void folder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Files.createDirectories(folder.toAbsolutePath().getParent());
    try {
      Files.createDirectory(folder, OWNER_ONLY_FOLDER);
    } catch (FileAlreadyExistsException e) {
      // Another process was quicker; the folder is there, which is all that was asked.
      if (!Files.isDirectory(folder)) {
        throw e;
      }
    }
  }
}
