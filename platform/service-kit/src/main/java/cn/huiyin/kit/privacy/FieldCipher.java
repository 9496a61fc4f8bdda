package cn.huiyin.kit.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;

/**
 * 字段加密：encrypts one identity field with authenticated encryption (AES-256-GCM), bound to its
 * context, so that a ciphertext copied to another row or column cannot be read there.
 */
public final class FieldCipher {
  private final Aead aead;

  public FieldCipher(FieldKeyset keyset) {
    this.aead = keyset.aead();
  }

  /**
   * Encrypts one field's text.
   *
   * @param plain the field's text; null stays null
   * @param context which field of which case, as "petition.petitioner.name:&lt;id&gt;"; the same is
   *     needed to decrypt
   */
  public byte[] encrypt(String plain, String context) {
    if (plain == null) {
      return null;
    }
    try {
      return aead.encrypt(plain.getBytes(UTF_8), context.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot encrypt the field " + context, e);
    }
  }

  /**
   * The text of an encrypted field.
   *
   * @throws FieldUnreadable when these bytes weren't made by {@link #encrypt} with this context
   */
  public String decrypt(byte[] encrypted, String context) {
    if (encrypted == null) {
      return null;
    }
    try {
      return new String(aead.decrypt(encrypted, context.getBytes(UTF_8)), UTF_8);
    } catch (GeneralSecurityException e) {
      throw new FieldUnreadable(context, e);
    }
  }
}
