package cn.huiyin.events.mediation;

/** 评理来源: how a case came to the room (DOMAIN 3.2). Only a referral is a petition. */
public enum MediationSource {
  PETITION_REFERRAL,
  DIRECT_REQUEST,
  SCREENING,
  BACKLOG,
  COURT_OR_POLICE_REFERRAL
}
