package cn.huiyin.disclosure.applicant;

/** 查看目的: what a look at the applicant in full is for. */
public enum ViewPurpose {
  /** 答复或者送达. */
  REPLY,
  /** 联系申请人. */
  CONTACT,
  /** 核对身份. */
  IDENTITY_CHECK
}
