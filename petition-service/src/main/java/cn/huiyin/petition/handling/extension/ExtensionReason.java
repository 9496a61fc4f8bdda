package cn.huiyin.petition.handling.extension;

/** 延期理由 (第三十四条：情况复杂); this system's own list. */
public enum ExtensionReason {
  /** 案情复杂. */
  COMPLEX_FACTS,
  /** 等待鉴定、检测. */
  AWAITING_EXPERTISE,
  /** 等待其他机关意见. */
  AWAITING_OTHER_ORGAN,
  /** 正在调解. */
  IN_MEDIATION,
  /** 其他. */
  OTHER
}
