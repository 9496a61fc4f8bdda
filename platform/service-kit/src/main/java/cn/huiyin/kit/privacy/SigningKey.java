package cn.huiyin.kit.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * 签名密钥：signs what the service hands out (Ed25519), so that anyone with the public key can check it
 * without asking. The same content has always the same signature.
 */
public final class SigningKey {
  private static final String ALGORITHM = "Ed25519";
  private static final String LINE = "\n";

  private final PrivateKey privateKey;
  private final PublicKey publicKey;

  private SigningKey(PrivateKey privateKey, PublicKey publicKey) {
    this.privateKey = privateKey;
    this.publicKey = publicKey;
  }

  /** The key in this file, which is made with a fresh key if it's missing. */
  public static SigningKey at(Path path) {
    SecretFile file = new SecretFile(path);
    try {
      if (!file.exists()) {
        file.create(fresh());
      }
      return read(file.read());
    } catch (IOException e) {
      throw new UncheckedIOException("signing key " + path + " cannot be read or written", e);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalStateException("signing key " + path + " is no Ed25519 key", e);
    }
  }

  /** The signature over the content, 64 bytes. */
  public byte[] sign(byte[] content) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(privateKey);
      signature.update(content);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java cannot sign with " + ALGORITHM, e);
    }
  }

  /** The public key as X.509 SubjectPublicKeyInfo. */
  public byte[] publicKey() {
    return publicKey.getEncoded();
  }

  /** Private and public key, each a line of Base64. */
  private static String fresh() throws GeneralSecurityException {
    KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
    Base64.Encoder base64 = Base64.getEncoder();
    return base64.encodeToString(pair.getPrivate().getEncoded())
        + LINE
        + base64.encodeToString(pair.getPublic().getEncoded());
  }

  private static SigningKey read(String text) throws GeneralSecurityException {
    String[] lines = text.split(LINE);
    if (lines.length != 2) {
      throw new IllegalArgumentException("not two lines");
    }
    Base64.Decoder base64 = Base64.getDecoder();
    KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
    return new SigningKey(
        keys.generatePrivate(new PKCS8EncodedKeySpec(base64.decode(lines[0].strip()))),
        keys.generatePublic(new X509EncodedKeySpec(base64.decode(lines[1].strip()))));
  }
}
