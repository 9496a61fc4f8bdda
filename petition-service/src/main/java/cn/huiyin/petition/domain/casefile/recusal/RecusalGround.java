package cn.huiyin.petition.domain.casefile.recusal;

/** 回避的理由 (第二十八条). */
public enum RecusalGround {
  /** 与信访事项有直接利害关系. */
  INTEREST_IN_MATTER,
  /** 与信访人有近亲属等关系. */
  RELATED_TO_PETITIONER,
  /** 与被反映的人有近亲属等关系. */
  RELATED_TO_PERSON_COMPLAINED_OF,
  /** 其他可能影响公正办理的. */
  OTHER
}
