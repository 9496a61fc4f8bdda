package cn.huiyin.events.mediation;

/** 评理结果: how a case ended (DOMAIN 3.4). Only RESOLVED is 化解. */
public enum MediationOutcome {
  RESOLVED,
  PARTLY,
  FAILED,
  WITHDRAWN,
  REFERRED_UP
}
