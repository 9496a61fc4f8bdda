package cn.huiyin.events.backlog;

/** 化解认定材料: the kinds of paper a resolution rests on (DOMAIN 4.4). */
public enum EvidenceKind {
  AGREEMENT_OR_DECISION,
  PROOF_OF_PERFORMANCE,
  ACCEPTANCE_OR_CONTACT_NOTICE,
  EXPLANATION_RECORD,
  EXHAUSTED_PROCEDURE,
  LAWYER_COMMENT_OR_HEARING,
  DECISION_IN_FORCE,
  MEDIATION_AGREEMENT
}
