package cn.huiyin.kit.privacy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/**
 * 字段密钥集：the keys of the identity fields, in one file. Encrypts with the newest, reads with all:
 * after {@link #rotate} what older keys wrote stays readable.
 */
public final class FieldKeyset {
  private final Path path;
  private final SecretFile file;

  private FieldKeyset(Path path) {
    this.path = path;
    this.file = new SecretFile(path);
  }

  /** The keyset in this file, which is made with a fresh key if it's missing. */
  public static FieldKeyset at(Path path) {
    FieldKeyset keyset = new FieldKeyset(path);
    keyset.guarded(
        () -> {
          AeadConfig.register();
          if (!keyset.file.exists()) {
            keyset.file.create(json(KeysetHandle.newBuilder().addEntry(freshKey()).build()));
          }
          return null;
        });
    return keyset;
  }

  /** Adds a fresh key and makes it the one that encrypts; running services see it on restart. */
  public void rotate() {
    guarded(
        () -> {
          KeysetHandle.Builder more = KeysetHandle.newBuilder(handle());
          file.replace(json(more.addEntry(freshKey()).build()));
          return null;
        });
  }

  Aead aead() {
    return guarded(() -> handle().getPrimitive(RegistryConfiguration.get(), Aead.class));
  }

  private KeysetHandle handle() throws IOException, GeneralSecurityException {
    return TinkJsonProtoKeysetFormat.parseKeyset(file.read(), InsecureSecretKeyAccess.get());
  }

  private static String json(KeysetHandle handle) throws GeneralSecurityException {
    return TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get());
  }

  private static KeysetHandle.Builder.Entry freshKey() {
    return KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
        .withRandomId()
        .makePrimary();
  }

  private <T> T guarded(KeysetWork<T> work) {
    try {
      return work.run();
    } catch (IOException e) {
      throw new UncheckedIOException("field keyset " + path + " cannot be read or written", e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("field keyset " + path + " is no usable keyset", e);
    }
  }

  private interface KeysetWork<T> {
    T run() throws IOException, GeneralSecurityException;
  }
}
