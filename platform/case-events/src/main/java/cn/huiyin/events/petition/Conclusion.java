package cn.huiyin.events.petition;

/** 办结方式 (DOMAIN 2.15): how a petition was concluded. */
public enum Conclusion {
  /** 处理意见：予以支持. */
  OPINION_SUPPORT,
  /** 处理意见：解释说明. */
  OPINION_EXPLAIN,
  /** 处理意见：不予支持. */
  OPINION_NOT_SUPPORT,
  /** 和解、调解. */
  SETTLED,
  /** 终止办理. */
  TERMINATED,
  /** 导入法定途径. */
  ROUTED,
  /** 重复信访答复. */
  REPEAT_ANSWERED,
  /** 建议采纳. */
  ADOPTED,
  /** 建议部分采纳. */
  PARTLY_ADOPTED,
  /** 建议未采纳. */
  NOT_ADOPTED,
  /** 建议留作参考. */
  KEPT_FOR_REFERENCE,
  /** 移交. */
  HANDED_OVER,
  /** 不予受理、不再受理. */
  REFUSED,
  /** 引导至有权机关. */
  GUIDED_ELSEWHERE,
  /** 随拆分件全部办结 (I-06). */
  WITH_ITS_PARTS
}
