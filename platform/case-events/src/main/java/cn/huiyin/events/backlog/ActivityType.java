package cn.huiyin.events.backlog;

/** 专项行动活动类型: only 调度会 and 督导 have a figure of their own (F9, F10). */
public enum ActivityType {
  /** 调度会. */
  DISPATCH_MEETING,
  /** 专项督导. */
  SUPERVISION,
  /** 约谈. */
  INTERVIEW,
  /** 通报. */
  NOTICE
}
