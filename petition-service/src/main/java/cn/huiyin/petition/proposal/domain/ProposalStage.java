package cn.huiyin.petition.proposal.domain;

/** 建议的阶段: drafted, signed or returned, served, answered. */
public enum ProposalStage {
  /** 已起草. */
  DRAFTED,
  /** 未签发退回. */
  RETURNED,
  /** 已签发. */
  ISSUED,
  /** 已送达. */
  SERVED,
  /** 已反馈. */
  ANSWERED
}
