package cn.huiyin.events.backlog;

/** 撤销化解认定的理由: false or broken (DOMAIN 4.3). */
public enum RevocationReason {
  NOT_PERFORMED,
  FALSE_MATERIAL,
  PETITIONED_AGAIN,
  LEDGER_CORRECTION
}
