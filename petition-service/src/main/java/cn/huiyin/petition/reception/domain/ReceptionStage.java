package cn.huiyin.petition.reception.domain;

/** 接访状态: scheduled, then held or cancelled, once. */
public enum ReceptionStage {
  SCHEDULED,
  HELD,
  CANCELLED
}
