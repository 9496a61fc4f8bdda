package cn.huiyin.petition.domain.casefile.recusal;

/** 听证参加人的身份 (DOMAIN 2.8): host, panel, both sides, witnesses, observers, the recorder. */
public enum SeatRole {
  /** 主持人. */
  HOST,

  /** 听证员. */
  PANEL,

  /** 信访人. */
  PETITIONER,

  /** 责任单位. */
  UNIT,

  /** 证人、鉴定人. */
  WITNESS,

  /** 旁听人. */
  OBSERVER,

  /** 记录人. */
  RECORDER
}
