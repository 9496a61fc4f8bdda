package cn.huiyin.events.disclosure;

/** 公开方式 (公开条例第十三条): how an item comes to be open. */
public enum DisclosureMode {
  /** 主动公开. */
  PROACTIVE,
  /** 依申请公开. */
  ON_REQUEST
}
