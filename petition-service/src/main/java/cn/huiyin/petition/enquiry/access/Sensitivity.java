package cn.huiyin.petition.enquiry.access;

/** 敏感程度: what decides the row of the table in DOMAIN 7.2. */
public enum Sensitivity {
  /** 申诉求决、建议意见. */
  ORDINARY,

  /** 检举控告: sealed (I-50). */
  SEALED
}
