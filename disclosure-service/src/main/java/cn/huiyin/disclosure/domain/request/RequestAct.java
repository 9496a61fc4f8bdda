package cn.huiyin.disclosure.domain.request;

/** 公开申请上的行为. */
public enum RequestAct {
  /** 告知补正. */
  ASK_CORRECTION,
  /** 收到补正. */
  CORRECT,
  /** 视为放弃. */
  ABANDON,
  /** 转入办理. */
  TAKE_UP,
  /** 征求第三方意见. */
  CONSULT_THIRD_PARTY,
  /** 第三方答复. */
  TAKE_THIRD_PARTY_ANSWER,
  /** 延长答复期限. */
  EXTEND,
  /** 拟制答复. */
  DRAFT_REPLY,
  /** 批准答复. */
  APPROVE_REPLY,
  /** 答复. */
  REPLY,
  /** 申请行政复议. */
  OPEN_RECONSIDERATION,
  /** 提起行政诉讼. */
  OPEN_LITIGATION,
  /** 复议、诉讼终结后重新办理. */
  REDO,
  /** 结案. */
  CLOSE
}
