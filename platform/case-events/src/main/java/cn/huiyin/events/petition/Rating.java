package cn.huiyin.events.petition;

/** 满意度评价. */
public enum Rating {
  /** 满意. */
  SATISFIED,
  /** 基本满意. */
  BASICALLY_SATISFIED,
  /** 不满意. */
  DISSATISFIED
}
