package cn.huiyin.mediation.domain.backlog;

/** 积案阶段 (DOMAIN 4.3). */
public enum BacklogStage {
  PROPOSED,
  LISTED,
  ASSIGNED,
  LEADER_SET,
  PLAN_APPROVED,
  WORKING,
  RESOLUTION_SUBMITTED,
  VERIFIED,
  RETURNED,
  RESOLUTION_CONFIRMED,
  WATCH,
  CLOSED,
  REVOKED,
  DELISTED
}
