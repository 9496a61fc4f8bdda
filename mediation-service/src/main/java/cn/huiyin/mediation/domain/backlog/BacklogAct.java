package cn.huiyin.mediation.domain.backlog;

/** 积案行为: what may be done with a backlog case. */
public enum BacklogAct {
  LINK_PETITION,
  LIST,
  ASSIGN,
  SET_LEADER,
  APPROVE_PLAN,
  START_WORK,
  EXTEND,
  SUBMIT_RESOLUTION,
  VERIFY,
  RETURN,
  CONFIRM,
  BEGIN_WATCH,
  REVOKE,
  CLOSE,
  DELIST
}
