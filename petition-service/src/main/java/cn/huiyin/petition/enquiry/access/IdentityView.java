package cn.huiyin.petition.enquiry.access;

/** 身份信息的显示程度, from most to least. */
public enum IdentityView {
  /** 全部: name, ID number, phone, address; every look is an audit line with its purpose. */
  FULL,

  /** 脱敏: 张*, 138****1234, and the text of the petition. */
  MASK,

  /** 仅代号: the petition's number and codes; neither identity nor text. */
  REF,

  /** 不得知悉: the caller may not know of it. */
  NONE
}
