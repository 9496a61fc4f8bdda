package cn.huiyin.reporting.facts.petition;

import java.time.LocalDate;

/**
 * 办理中的行为: something done on a petition that is counted by itself (第四十一条).
 *
 * @param unit the unit it concerns, or null for the petition's own
 * @param trait first trait, such as the mode of a dispatch, or null
 * @param outcome second trait, such as how it ended, or null while it hasn't
 */
public record Deed(Kind kind, LocalDate on, String unit, String trait, String outcome) {

  /** What was done. */
  public enum Kind {
    /** 转送、交办. */
    DISPATCH,
    /** 转下级办理. */
    FORWARDING,
    /** 受理. */
    ACCEPTANCE,
    /** 不予受理、不再受理. */
    REFUSAL,
    /** 异议. */
    OBJECTION,
    /** 延长办理期限. */
    EXTENSION,
    /** 听证. */
    HEARING,
    /** 移交评理. */
    MEDIATION,
    /** 协调会. */
    COORDINATION,
    /** 领导包案. */
    LEADER_CASE,
    /** 领导批示督办. */
    INSTRUCTION,
    /** 提升督办方式. */
    RAISING,
    /** 超期. */
    OVERDUE,
    /** 紧急信息报告. */
    URGENT_REPORT,
    /** 满意度评价. */
    RATING,
    /** 支持意见的执行. */
    EXECUTION,
    /** 复查、复核申请. */
    REVIEW_REQUEST,
    /** 复查、复核不予受理. */
    REVIEW_REFUSAL
  }

  Deed ended(String how) {
    return new Deed(kind, on, unit, trait, how);
  }
}
