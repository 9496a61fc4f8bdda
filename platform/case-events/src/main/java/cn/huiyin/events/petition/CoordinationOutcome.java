package cn.huiyin.events.petition;

/** 协调会结果. */
public enum CoordinationOutcome {
  /** 明确责任单位和措施. */
  MEASURES_AGREED,
  /** 多家单位分工办理. */
  DUTIES_SHARED,
  /** 提交信访工作联席会议. */
  TO_JOINT_CONFERENCE,
  /** 未达成一致. */
  NOT_AGREED
}
