package cn.huiyin.kit.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * 盲索引：finds an encrypted field by a keyed hash of its normal form. Without the key nobody can try
 * names or numbers against it.
 */
public final class BlindIndex {
  /** Bytes of one index value. */
  public static final int LENGTH = 16;

  private static final String HMAC = "HmacSHA256";
  private static final int KEY_BYTES = 32;

  private final Mac keyed;

  private BlindIndex(byte[] key) {
    try {
      keyed = Mac.getInstance(HMAC);
      keyed.init(new SecretKeySpec(key, HMAC));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no " + HMAC, e);
    }
  }

  /** The index keyed by this file, which is made with a fresh key if it's missing. */
  public static BlindIndex at(Path path) {
    SecretFile file = new SecretFile(path);
    try {
      if (!file.exists()) {
        byte[] fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        file.create(Base64.getEncoder().encodeToString(fresh));
      }
      byte[] key = Base64.getDecoder().decode(file.read());
      if (key.length != KEY_BYTES) {
        throw new IllegalStateException("index key " + path + " is not 32 bytes in Base64");
      }
      return new BlindIndex(key);
    } catch (IOException e) {
      throw new UncheckedIOException("index key " + path + " cannot be read or written", e);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("index key " + path + " is not 32 bytes in Base64", e);
    }
  }

  /**
   * The value to store beside the field and to search by.
   *
   * @return {@value #LENGTH} bytes; null where the text is null or nothing is left of it
   */
  public byte[] of(IdentityField field, String text) {
    String normal = text == null ? "" : field.normalise(text);
    return normal.isEmpty() ? null : Arrays.copyOf(mac(field.name(), normal), LENGTH);
  }

  /** A keyed fingerprint of content as it stands, 32 bytes, apart for each purpose. */
  public byte[] fingerprint(String purpose, String content) {
    return mac("fingerprint:" + purpose, content);
  }

  /** Works on a copy, for a Mac is not safe in threads. */
  private byte[] mac(String domain, String text) {
    try {
      Mac mac = (Mac) keyed.clone();
      mac.update(domain.getBytes(UTF_8));
      mac.update((byte) 0);
      return mac.doFinal(text.getBytes(UTF_8));
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("the Mac of this Java cannot be copied", e);
    }
  }
}
