package cn.huiyin.events.petition;

/** 重复信访 (DOMAIN 2.12): what the earlier matter is at. */
public enum RepeatKind {
  /** 正在办理. */
  UNDER_HANDLING,
  /** 已经答复. */
  ANSWERED,
  /** 已经终结. */
  FINAL
}
