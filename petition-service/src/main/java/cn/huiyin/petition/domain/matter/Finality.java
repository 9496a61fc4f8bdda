package cn.huiyin.petition.domain.matter;

/** 终结 (第三十六条): how a matter came to its end in the petition procedure. */
public enum Finality {
  /** 未终结. */
  OPEN,
  /** 期满未请求复查、复核. */
  BY_LAPSE,
  /** 复核意见. */
  BY_REREVIEW,
  /** 终结认定. */
  RECOGNISED
}
