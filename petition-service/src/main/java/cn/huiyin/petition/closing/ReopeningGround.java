package cn.huiyin.petition.closing;

/** 重新办理的事由 (DOMAIN 2.15). */
public enum ReopeningGround {
  /** 程序错误. */
  PROCEDURE_ERROR,
  /** 虚假办结. */
  FALSE_CONCLUSION,
  /** 督办、督查发现问题. */
  SUPERVISION_FINDING
}
