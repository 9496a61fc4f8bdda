package cn.huiyin.reporting.domain;

/** 台账记录的状态: a record stands, or has been taken back for good. */
public enum LedgerStage {
  /** 有效. */
  STANDING,
  /** 已取消. */
  CANCELLED,
  /** 已冲销. */
  REVERSED
}
