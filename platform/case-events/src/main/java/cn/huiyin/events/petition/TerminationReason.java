package cn.huiyin.events.petition;

/** 终止办理原因 (DOMAIN 2.15). */
public enum TerminationReason {
  /** 信访人撤回. */
  WITHDRAWN_BY_PETITIONER,
  /** 信访人死亡且无承继人. */
  DEATH_WITHOUT_SUCCESSOR,
  /** 已进入法定途径. */
  ROUTE_OPENED,
  /** 其他. */
  OTHER
}
