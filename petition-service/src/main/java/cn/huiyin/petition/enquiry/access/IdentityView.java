package cn.huiyin.petition.enquiry.access;

/** 身份信息的显示程度, from most to least. */
public enum IdentityView {
  /** 全部: name, ID number, phone, address; every look is an audit line with its purpose. */
  FULL,

  /** 脱敏: 张*, 138****1234, and the text of the petition. */
  MASK,

  /** 仅正文: what was written, nothing of who wrote it. */
  TEXT,

  /** 仅代号: the petition's number and codes; neither identity nor text. */
  REF,

  /** 仅存在与日期: that it exists, and its days; of an accusation, to one who supervises. */
  DATES,

  /** 不得知悉: nothing of person and text. */
  NONE;

  /** The stricter of two. */
  public IdentityView and(IdentityView other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
