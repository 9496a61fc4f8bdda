package cn.huiyin.petition.domain.state.part;

/** 办结报告的状态 (I-21): submitted by the unit, then accepted or returned by the sender. */
public enum ReportState {
  /** 已提交. */
  SUBMITTED,
  /** 已退回. */
  RETURNED,
  /** 已认可. */
  ACCEPTED
}
