package cn.huiyin.mediation.domain.mediation;

/** 评理行为: what may be done with a mediation case. */
public enum MediationAct {
  LINK_PETITION,
  GIVE_CONSENT,
  ADMIT,
  DECLINE,
  SCHEDULE,
  HOLD_SESSION,
  GIVE_OPINION,
  CONCLUDE,
  WITHDRAW,
  TRACK_PERFORMANCE,
  RECORD_PERFORMANCE,
  RECORD_BREACH,
  REVERSE
}
