package cn.huiyin.petition.domain.casefile;

/** 受特别保护的人 (I-56): whose identity is shown to fewer. */
public enum ProtectedPerson {
  /** 未成年人. */
  MINOR,
  /** 被害人. */
  VICTIM
}
