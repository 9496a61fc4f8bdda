package cn.huiyin.petition.calendar;

/**
 * 补录理由 (DOMAIN 2.9, rule 9): why an act was recorded well after its day; this system's own list.
 */
public enum LateReason {
  /** 先纸质办理后补录. */
  PAPER_FIRST,
  /** 系统故障. */
  SYSTEM_DOWN,
  /** 送达证明后到. */
  PROOF_CAME_LATER,
  /** 邮寄在途. */
  IN_THE_MAIL,
  /** 他人移交. */
  HANDED_OVER,
  /** 其他. */
  OTHER,
  /** 台账未载明: of what a ledger brought; never to be chosen by a person. */
  UNSTATED
}
