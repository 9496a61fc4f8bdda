package cn.huiyin.petition.casefile.attachment.store;

import cn.huiyin.kit.casework.Sha256;
import cn.huiyin.kit.privacy.file.FileCipher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.UUID;

/**
 * 加密附件: what a petitioner sent is on no disk of ours in plain. A file taken in before there was
 * encryption is read as it is until {@link SealPlainFiles} has come to it.
 */
@ApplicationScoped
public class SealedFiles {
  private final AttachmentStore store;
  private final FileCipher cipher;

  @Inject
  SealedFiles(AttachmentStore store, FileCipher cipher) {
    this.store = store;
    this.cipher = cipher;
  }

  /**
   * Takes a file in, durably.
   *
   * @return SHA-256 of its content as it came
   */
  public byte[] keep(UUID id, Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return keep(id, in);
    }
  }

  /** The content as it came; an IOException says that it is damaged or lost. */
  public InputStream open(UUID id) throws IOException {
    BufferedInputStream kept = new BufferedInputStream(store.open(id));
    try {
      return isEncrypted(kept) ? cipher.decrypting(kept, context(id)) : kept;
    } catch (IOException e) {
      kept.close();
      throw e;
    }
  }

  /** Lets go of a file whose act didn't come to pass. */
  public void drop(UUID id) {
    store.drop(id);
  }

  /** SHA-256 of the content, read to its end. */
  public byte[] digest(UUID id) throws IOException {
    MessageDigest sha256 = Sha256.digest();
    try (InputStream in = new DigestInputStream(open(id), sha256)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return sha256.digest();
  }

  /** Encrypts a file that was kept in plain; whether it was. */
  boolean seal(UUID id) throws IOException {
    try (BufferedInputStream kept = new BufferedInputStream(store.open(id))) {
      if (isEncrypted(kept)) {
        return false;
      }
      keep(id, kept);
      return true;
    }
  }

  private byte[] keep(UUID id, InputStream content) throws IOException {
    MessageDigest sha256 = Sha256.digest();
    store.keep(
        id,
        out -> {
          try (InputStream in = new DigestInputStream(content, sha256);
              OutputStream sealed = cipher.encrypting(out, context(id))) {
            in.transferTo(sealed);
          }
        });
    return sha256.digest();
  }

  private static boolean isEncrypted(BufferedInputStream kept) throws IOException {
    kept.mark(FileCipher.headLength());
    byte[] head = kept.readNBytes(FileCipher.headLength());
    kept.reset();
    return FileCipher.isEncrypted(head);
  }

  private static String context(UUID id) {
    return "petition.attachment:" + id;
  }
}
