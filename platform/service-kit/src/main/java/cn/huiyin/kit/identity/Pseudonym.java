package cn.huiyin.kit.identity;

import cn.huiyin.kit.casework.Sha256;
import java.util.HexFormat;

/** 化名: what events and audit lines say instead of an account's subject. */
final class Pseudonym {
  private static final int BYTES = 12;

  private Pseudonym() {}

  /** The same subject always gives the same 24 hex digits. */
  static String of(String subject) {
    return HexFormat.of().formatHex(Sha256.of("staff:" + subject), 0, BYTES);
  }
}
