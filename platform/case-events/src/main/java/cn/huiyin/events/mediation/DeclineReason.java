package cn.huiyin.events.mediation;

/** 不予受理评理的理由: why a room doesn't take a case (DOMAIN 3.3). */
public enum DeclineReason {
  PARTY_REFUSED,
  JUDICIAL_RELIEF_UNDER_WAY,
  MATTER_FINAL,
  STATE_SECRET,
  IDENTITY_RELATION,
  AGAINST_MANDATORY_RULE,
  NOT_MEDIABLE
}
