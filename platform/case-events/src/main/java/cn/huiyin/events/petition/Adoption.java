package cn.huiyin.events.petition;

/** 建议意见采纳情况 (第二十九条). */
public enum Adoption {
  /** 采纳. */
  ADOPTED,
  /** 部分采纳. */
  PARTLY_ADOPTED,
  /** 未采纳. */
  NOT_ADOPTED,
  /** 留作参考. */
  KEPT_FOR_REFERENCE
}
