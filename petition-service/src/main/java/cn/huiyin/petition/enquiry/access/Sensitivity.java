package cn.huiyin.petition.enquiry.access;

/** 敏感程度: the columns of the table in DOMAIN 7.2. Several may hold of one petition. */
public enum Sensitivity {
  /** 申诉求决, and what isn't classified yet. */
  ORDINARY,

  /** 建议意见. */
  SUGGESTION,

  /** 检举控告: sealed (I-50). */
  SEALED,

  /** 检举控告，由办理它的纪检机关看 (第三十条). */
  SEALED_IN_ORGAN,

  /** 未成年人、被害人 (I-56). */
  PROTECTED,

  /** 已归档. */
  ARCHIVED
}
