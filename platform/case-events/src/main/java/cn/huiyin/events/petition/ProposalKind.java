package cn.huiyin.events.petition;

/** 三项建议 (第十四、四十条). */
public enum ProposalKind {
  /** 改进工作. */
  IMPROVE_WORK,
  /** 完善政策: to the party committee and government of the same level. */
  IMPROVE_POLICY,
  /** 追究责任、给予处分: to the organ with authority, only after serious consequences. */
  ACCOUNTABILITY
}
