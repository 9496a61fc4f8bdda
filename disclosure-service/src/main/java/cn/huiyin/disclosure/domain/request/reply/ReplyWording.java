package cn.huiyin.disclosure.domain.request.reply;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** 答复内容 (第三十六条): reason as ciphertext, legal basis and remedy; or unstated by a ledger. */
@Embeddable
public class ReplyWording {
  @Column(name = "reply_stated", nullable = false)
  private boolean stated;

  @Column(name = "reply_reason")
  private byte[] reason;

  @Column(name = "reply_legal_basis")
  private String legalBasis;

  @Enumerated(EnumType.STRING)
  @Column(name = "reply_remedy")
  private Remedy remedy;

  /** For persistence only. */
  protected ReplyWording() {}

  /**
   * A reply as written.
   *
   * @param reason ciphertext, or null
   * @param legalBasis article, or null
   * @param remedy the remedy told, or null
   */
  public ReplyWording(byte[] reason, String legalBasis, Remedy remedy) {
    this.stated = true;
    this.reason = reason == null ? null : reason.clone();
    this.legalBasis = legalBasis;
    this.remedy = remedy;
  }

  /** 未说明: the ledger told the result only. */
  public static ReplyWording unstated() {
    return new ReplyWording();
  }

  public boolean stated() {
    return stated;
  }

  /** Whether reason, basis and remedy are all told (I-40a). */
  public boolean complete() {
    return reason != null && legalBasis != null && remedy != null;
  }

  /** Ciphertext, or null. */
  public byte[] reason() {
    return reason == null ? null : reason.clone();
  }

  /** Article, or null. */
  public String legalBasis() {
    return legalBasis;
  }

  /** Remedy told, or null. */
  public Remedy remedy() {
    return remedy;
  }
}
