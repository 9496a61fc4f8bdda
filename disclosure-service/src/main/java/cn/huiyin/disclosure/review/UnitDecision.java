package cn.huiyin.disclosure.review;

/** 单位负责人意见. */
public enum UnitDecision {
  /** 同意公开. */
  AGREED,
  /** 不予公开. */
  REJECTED
}
