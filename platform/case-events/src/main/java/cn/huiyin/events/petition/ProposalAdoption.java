package cn.huiyin.events.petition;

/** 建议采纳情况 (第四十条): what the organ answers in writing. */
public enum ProposalAdoption {
  /** 采纳. */
  ADOPTED,
  /** 部分采纳. */
  PARTLY,
  /** 未采纳, with the reason. */
  NOT
}
