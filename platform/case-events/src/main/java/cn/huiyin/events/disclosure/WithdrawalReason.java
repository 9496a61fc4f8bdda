package cn.huiyin.events.disclosure;

/** 撤回原因类别: the class of a withdrawal's reason; it alone stands on the public stub. */
public enum WithdrawalReason {
  /** 内容有误. */
  CONTENT_ERROR,
  /** 泄露个人信息或者秘密: an incident, withdrawn at once. */
  LEAK,
  /** 已被替代或者失效. */
  SUPERSEDED,
  /** 审查时把握不当, 依法不应公开. */
  NOT_TO_BE_PUBLIC,
  /** 未说明: a ledger told the day only. */
  UNSTATED
}
