package cn.huiyin.events.petition;

/** 诉求处理结论 (第三十二条): exactly one for each claim. */
public enum ClaimOutcome {
  /** 予以支持. */
  SUPPORT,
  /** 解释说明. */
  EXPLAIN,
  /** 不予支持. */
  NOT_SUPPORT
}
