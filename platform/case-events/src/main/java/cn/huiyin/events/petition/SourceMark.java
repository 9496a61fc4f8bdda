package cn.huiyin.events.petition;

/** 来源标记: who passed the petition on; not a channel (DOMAIN 2.2). */
public enum SourceMark {
  /** 上级转送、交办. */
  FROM_SUPERIOR,
  /** 12345热线. */
  HOTLINE,
  /** 领导接访. */
  LEADER_RECEPTION,
  /** 领导信箱. */
  LEADER_MAILBOX,
  /** 其他. */
  OTHER
}
