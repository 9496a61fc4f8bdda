package cn.huiyin.events.disclosure;

/** 申请人类型: the six columns of table 3 of the annual disclosure report. */
public enum ApplicantType {
  /** 自然人. */
  NATURAL_PERSON,
  /** 商业企业. */
  COMPANY,
  /** 科研机构. */
  RESEARCH_INSTITUTE,
  /** 社会公益组织. */
  PUBLIC_WELFARE_ORGANISATION,
  /** 法律服务机构. */
  LAW_FIRM,
  /** 其他. */
  OTHER
}
