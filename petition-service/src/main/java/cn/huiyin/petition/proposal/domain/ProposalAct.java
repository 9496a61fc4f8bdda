package cn.huiyin.petition.proposal.domain;

/** 建议的行为: each leads from one stage to the next. */
public enum ProposalAct {
  SIGN,
  RETURN,
  SERVE,
  REMIND,
  GIVE_FEEDBACK
}
