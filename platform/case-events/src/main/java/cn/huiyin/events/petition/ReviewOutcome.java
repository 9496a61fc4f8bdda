package cn.huiyin.events.petition;

/** 复查、复核结论 (第三十五、三十六条). */
public enum ReviewOutcome {
  /** 维持. */
  UPHOLD,
  /** 变更. */
  MODIFY,
  /** 撤销并责令重新办理. */
  REVOKE_REDO
}
