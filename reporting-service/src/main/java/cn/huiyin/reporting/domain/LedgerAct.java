package cn.huiyin.reporting.domain;

/** 台账记录上的行为. */
public enum LedgerAct {
  /** 更正. */
  CORRECT,
  /** 取消. */
  CANCEL,
  /** 冲销. */
  REVERSE
}
