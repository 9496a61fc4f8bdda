package cn.huiyin.events.petition;

/** 督办方式 (第三十九、四十条), in the order of their weight: a supervision may be raised, never lowered. */
public enum SupervisionForm {
  /** 系统提醒. */
  SYSTEM_REMINDER,
  /** 电话督办. */
  PHONE,
  /** 督办函. */
  LETTER,
  /** 实地督办. */
  ON_SITE,
  /** 联合督办. */
  JOINT,
  /** 挂牌督办. */
  LISTED,
  /** 约谈. */
  INTERVIEW,
  /** 通报. */
  CIRCULAR
}
