package cn.huiyin.events.petition;

/** 补充材料的种类. */
public enum SupplementKind {
  /** 书面说明. */
  TEXT,
  /** 附件. */
  ATTACHMENT
}
