package cn.huiyin.petition.domain.state;

/** 首次处理 (F1): the first thing an organ did with a petition; the ledger's {@code disposition}. */
public enum DispositionKind {
  TRANSFERRED,
  /** 本单位受理. */
  ACCEPTED,
  ASSIGNED,
  GUIDED,
  NOT_ACCEPTED,
  NO_LONGER_ACCEPTED,
  LINKED_AS_REPEAT,
  SUGGESTION_REPLIED
}
