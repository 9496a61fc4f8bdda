package cn.huiyin.mediation.domain.campaign;

/** 活动行为. */
public enum ActivityAct {
  HOLD,
  CANCEL
}
