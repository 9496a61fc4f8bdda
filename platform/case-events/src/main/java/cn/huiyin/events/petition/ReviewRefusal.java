package cn.huiyin.events.petition;

/** 不予受理复查、复核的原因 (DOMAIN 2.10). */
public enum ReviewRefusal {
  /** 逾期. */
  LATE,
  /** 不属于复查、复核范围. */
  OUT_OF_SCOPE,
  /** 越级. */
  SKIPPED_LEVEL,
  /** 已由其他机关受理. */
  ALREADY_ACCEPTED,
  /** 应通过其他法定途径. */
  OTHER_ROUTE
}
