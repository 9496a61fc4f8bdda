package cn.huiyin.petition.enquiry.petition;

/** 查看目的: why somebody needs to see who petitions; stands on the audit line (I-52). */
public enum ViewPurpose {
  /** 办理. */
  HANDLING,
  /** 联系信访人. */
  CONTACT,
  /** 送达文书. */
  SERVICE,
  /** 复查复核. */
  REVIEW,
  /** 督办. */
  SUPERVISION,
  /** 信访人申请查询、更正. */
  PETITIONER_REQUEST,
  /** 依法调取. */
  LAWFUL_DEMAND
}
