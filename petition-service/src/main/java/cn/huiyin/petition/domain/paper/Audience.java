package cn.huiyin.petition.domain.paper;

/** 文书受众: whom a paper is for; the petitioner may fetch the own ones. */
public enum Audience {
  /** 信访人. */
  PETITIONER,
  /** 信访人，送达之后. */
  PETITIONER_ONCE_SERVED,
  /** 机关、单位之间. */
  ORGAN
}
