package cn.huiyin.events.petition;

/** 督办理由 (第四十条, DOMAIN 2.11): the last two are found by the system too. */
public enum SupervisionGround {
  /** 违反受理规定. */
  ACCEPTANCE_RULES_BROKEN,
  /** 违反办理规定. */
  HANDLING_RULES_BROKEN,
  /** 推诿. */
  SHIFTING,
  /** 敷衍. */
  PERFUNCTORY,
  /** 拖延. */
  DELAY,
  /** 弄虚作假. */
  FALSIFICATION,
  /** 拒不执行处理意见. */
  NON_EXECUTION,
  /** 逾期. */
  OVERDUE,
  /** 未按要求反馈. */
  NO_FEEDBACK
}
