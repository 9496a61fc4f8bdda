package cn.huiyin.events.mediation;

/** 撤销评理结果的理由: why an outcome no longer stands. */
public enum ReversalReason {
  RECORDED_IN_ERROR,
  AGREEMENT_VOID,
  AGREEMENT_REVOKED_BY_COURT,
  LEDGER_CORRECTION
}
