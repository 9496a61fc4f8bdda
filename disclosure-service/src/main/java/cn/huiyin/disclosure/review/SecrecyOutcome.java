package cn.huiyin.disclosure.review;

/** 保密审查结论. */
public enum SecrecyOutcome {
  /** 通过. */
  APPROVED,
  /** 不能确定, 报有关主管部门或者保密行政管理部门确定. */
  REFERRED,
  /** 不予公开. */
  REJECTED
}
