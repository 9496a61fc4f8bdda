package cn.huiyin.kit.privacy.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.huiyin.kit.privacy.FieldCipher;
import cn.huiyin.kit.privacy.FieldUnreadable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/**
 * 文件加密: a file of any length in little memory, with authenticated encryption. At rest it is a mark,
 * the file's key encrypted with the field keyset, and the encrypted segments; so after a rotation
 * of the keyset it stays readable, and a copy of folder and keyset is a whole backup.
 */
@ApplicationScoped
public class FileCipher {
  /** Begins every encrypted file; no document or picture begins so. */
  private static final byte[] MARK = {(byte) 0x89, 'H', 'Y', 'F', '\r', '\n', 0x1a, 1};

  private static final int LONGEST_KEY = 8 * 1024;

  private final FieldCipher fields;

  @Inject
  public FileCipher(FieldCipher fields) {
    this.fields = fields;
  }

  /**
   * Encrypts what is written.
   *
   * @param out where the encrypted file goes; closed with the stream that is returned
   * @param context what the file belongs to, as "petition.attachment:&lt;id&gt;"; the same is
   *     needed to decrypt
   */
  public OutputStream encrypting(OutputStream out, String context) throws IOException {
    try {
      FileKey key = FileKey.fresh();
      byte[] sealedKey = fields.encrypt(key.text(), context);
      DataOutputStream head = new DataOutputStream(out);
      head.write(MARK);
      head.writeShort(sealedKey.length);
      head.write(sealedKey);
      return key.cipher().newEncryptingStream(out, context.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot encrypt the file " + context, e);
    }
  }

  /**
   * The file as it was.
   *
   * @throws FileUnreadable here or on reading, when these bytes weren't made by {@link #encrypting}
   *     with this context
   */
  public InputStream decrypting(InputStream in, String context) throws IOException {
    try {
      DataInputStream head = new DataInputStream(in);
      if (!isEncrypted(head.readNBytes(MARK.length))) {
        throw new FileUnreadable(context, null);
      }
      int length = head.readUnsignedShort();
      byte[] sealedKey = head.readNBytes(Math.min(length, LONGEST_KEY));
      FileKey key = FileKey.read(fields.decrypt(sealedKey, context));
      InputStream plain = key.cipher().newDecryptingStream(in, context.getBytes(UTF_8));
      return new WatchedStream(plain, context);
    } catch (FileUnreadable e) {
      throw e;
    } catch (GeneralSecurityException | FieldUnreadable | IOException e) {
      throw new FileUnreadable(context, e);
    }
  }

  /** Whether a file that begins with these bytes is one of ours. */
  public static boolean isEncrypted(byte[] head) {
    return head.length >= MARK.length && Arrays.equals(head, 0, MARK.length, MARK, 0, MARK.length);
  }

  /** How many bytes {@link #isEncrypted} asks for. */
  public static int headLength() {
    return MARK.length;
  }
}
