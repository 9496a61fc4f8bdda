package cn.huiyin.events.petition;

/** 包案结果 (第十八条). */
public enum LeaderCaseResult {
  /** 已化解. */
  RESOLVED,
  /** 明显进展，转常态办理. */
  PROGRESS,
  /** 未化解. */
  NOT_RESOLVED,
  /** 改由其他领导包案. */
  HANDED_TO_ANOTHER
}
