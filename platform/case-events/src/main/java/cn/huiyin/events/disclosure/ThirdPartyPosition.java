package cn.huiyin.events.disclosure;

/** 第三方意见 (公开条例第三十二条). */
public enum ThirdPartyPosition {
  /** 同意公开. */
  CONSENT,
  /** 不同意公开且有合理理由. */
  OBJECTION,
  /** 未说明: a ledger told the day only. */
  UNSTATED
}
