package cn.huiyin.petition.enquiry.access;

/** 查看全部的条件: when a role that states its purpose may see all (DOMAIN 7.2). */
public enum Occasion {
  /** 凭编号和查询码: the petitioner, on the public side. */
  OWN,

  /** 说明目的即可. */
  PURPOSE,

  /** 登记当日，本人登记的. */
  ENTRY_DAY,

  /** 本人登记的；是否限于登记当日由政策决定. */
  OWN_ENTRY,

  /** 本单位在办的；已确定承办人的，限于承办人. */
  OPEN_CASE,

  /** 由本机关复查、复核的. */
  IN_REVIEW,

  /** 接访、包案的. */
  LED_CASE,

  /** 纪检移交专员同意的. */
  FOUR_EYES
}
