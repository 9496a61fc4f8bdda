package cn.huiyin.events.petition;

/** 执行情况 (第三十二条): how far a supporting opinion has been carried out. */
public enum ExecutionStatus {
  /** 待执行. */
  OPEN,
  /** 已定方案. */
  PLANNED,
  /** 执行中. */
  IN_PROGRESS,
  /** 已执行. */
  DONE,
  /** 未执行. */
  NOT_EXECUTED
}
