package cn.huiyin.disclosure.domain.item.draft;

import cn.huiyin.kit.casework.Sha256;

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
    return Sha256.hexOf(published());
  }
}
