package cn.huiyin.disclosure.portal;

/** 公开状态. */
public enum PublicStatus {
  /** 公开. */
  OPEN,
  /** 已撤回. */
  WITHDRAWN
}
