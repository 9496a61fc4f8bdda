package cn.huiyin.mediation.domain.campaign;

/** 活动状态. */
public enum ActivityStage {
  PLANNED,
  HELD,
  CANCELLED
}
