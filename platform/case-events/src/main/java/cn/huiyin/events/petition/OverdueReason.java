package cn.huiyin.events.petition;

/** 超期原因: this system's own list. */
public enum OverdueReason {
  /** 案情复杂. */
  COMPLEX_FACTS,
  /** 等待其他机关. */
  AWAITING_OTHER_ORGAN,
  /** 鉴定、评估. */
  EXPERT_OPINION,
  /** 联系不上信访人. */
  PETITIONER_UNREACHABLE,
  /** 不可抗力. */
  FORCE_MAJEURE,
  /** 录入迟延，办理未迟延. */
  RECORDED_LATE,
  /** 工作失误. */
  OWN_FAULT,
  /** 其他. */
  OTHER
}
