package cn.huiyin.events.backlog;

/** 退回理由: why a submission isn't good enough. */
public enum ReturnReason {
  EVIDENCE_INCOMPLETE,
  NOT_PERFORMED,
  PETITIONER_NOT_VISITED,
  WRONG_TYPE
}
