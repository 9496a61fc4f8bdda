package cn.huiyin.petition.identity;

import cn.huiyin.kit.casework.Sha256;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * 查询码 (DOMAIN 2.2): 100 random bits as 20 letters and digits, shown once at registration. Only its
 * hash is kept; with that many bits a plain hash can't be searched through.
 */
public final class QueryCode {
  /** Letters and digits that aren't mistaken for each other when read aloud. */
  private static final char[] ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();

  private static final int LENGTH = 20;
  private static final int GROUP = 5;
  private static final SecureRandom RANDOM = new SecureRandom();

  private QueryCode() {}

  /** A new code, in groups of five. */
  public static String random() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      if (i > 0 && i % GROUP == 0) {
        code.append('-');
      }
      code.append(ALPHABET[RANDOM.nextInt(ALPHABET.length)]);
    }
    return code.toString();
  }

  /** SHA-256 of the code, however it is spaced and in whatever case; of nothing for null. */
  public static byte[] hashOf(String code) {
    String plain = code == null ? "" : code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    return Sha256.of(plain);
  }
}
