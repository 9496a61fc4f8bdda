package cn.huiyin.petition.domain.state;

/** 评理情况: beside the main line. */
public enum MediationState {
  NONE,
  OPEN,
  RESOLVED,
  PARTLY,
  FAILED,
  REFUSED,
  WITHDRAWN,
  REFERRED_UP
}
