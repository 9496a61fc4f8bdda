package cn.huiyin.events.petition;

/** 信访渠道 (第十七条): how the petition came in. */
public enum Channel {
  /** 网信. */
  WEB,
  /** 来信. */
  LETTER,
  /** 来电. */
  PHONE,
  /** 传真. */
  FAX,
  /** 来访. */
  VISIT
}
