package cn.huiyin.events.petition;

/** 评价对象: the bureau and the unit are rated apart (DOMAIN 2.13). */
public enum RatedObject {
  /** 信访部门. */
  BUREAU,
  /** 责任单位. */
  UNIT
}
