package cn.huiyin.petition.reception.domain;

/** 接访行为: what may be done with a scheduled session. */
public enum ReceptionAct {
  HOLD,
  CANCEL
}
