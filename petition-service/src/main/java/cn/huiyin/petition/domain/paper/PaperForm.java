package cn.huiyin.petition.domain.paper;

/** 文书形式: whether a paper bears a number, and whether there is one without a person's words. */
public enum PaperForm {
  /** 编发文字号. */
  NUMBERED,
  /** 不编号. */
  UNNUMBERED,
  /** 不编号, and only where somebody wrote what it says: a record, a report, an agreement. */
  WRITTEN
}
