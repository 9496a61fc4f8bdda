package cn.huiyin.kit.schedule;

/** 职责的结果: what came of looking whether a duty is to be done. */
public enum DutyOutcome {
  /** It was done here and now. */
  DONE,

  /** It broke off; it is tried again after a while. */
  FAILED,

  /** It was done in this period already, or rests after a failure. */
  NOT_DUE,

  /** Another instance is at it. */
  ELSEWHERE
}
