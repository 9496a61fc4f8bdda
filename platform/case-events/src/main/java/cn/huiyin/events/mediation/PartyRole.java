package cn.huiyin.events.mediation;

/** 当事人地位: the place of a party in the dispute; who the party is never leaves the service. */
public enum PartyRole {
  APPLICANT,
  RESPONDENT,
  OTHER
}
