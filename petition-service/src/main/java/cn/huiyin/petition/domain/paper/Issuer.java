package cn.huiyin.petition.domain.paper;

/** 发文机关: in whose name a paper is issued. */
public enum Issuer {
  /** 信访部门. */
  BUREAU,
  /** 责任单位. */
  UNIT,
  /** 复查、复核机关. */
  REVIEWER,
  /** 转交单位: the unit that passes it on to its own subordinate. */
  FORWARDER,
  /** 信访人本人. */
  PETITIONER,
  /** 办理此行为的一方：bureau, unit or reviewing organ, by the role that acts. */
  ACTOR
}
