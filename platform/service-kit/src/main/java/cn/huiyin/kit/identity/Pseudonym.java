package cn.huiyin.kit.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** 化名: what events and audit lines say instead of an account's subject. */
final class Pseudonym {
  private static final int BYTES = 12;

  private Pseudonym() {}

  /** The same subject always gives the same 24 hex digits. */
  static String of(String subject) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(("staff:" + subject).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
