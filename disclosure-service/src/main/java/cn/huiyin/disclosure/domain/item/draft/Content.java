package cn.huiyin.disclosure.domain.item.draft;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * 公开内容: exactly what the public will read.
 *
 * @param title 名称
 * @param summary 内容概述, or null where a ledger told none
 * @param text 正文, or null where a ledger told none
 */
public record Content(String title, String summary, String text) {

  /** The bytes that are scanned and published, as one text. */
  public String published() {
    return title + "\n" + (summary == null ? "" : summary) + "\n" + (text == null ? "" : text);
  }

  /** SHA-256 of {@link #published()} in UTF-8, as hex. */
  public String hash() {
    try {
      byte[] bytes = published().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
