package cn.huiyin.petition.domain.rule.unit;

import cn.huiyin.kit.casework.RuleBroken;
import java.time.LocalDate;

/** 第二十二条：交办应当规定办理期限和反馈要求. */
public final class ReportDueSet {
  private ReportDueSet() {}

  /**
   * 反馈期限不得晚于信访人的法定期限 (DOMAIN 2.5).
   *
   * @param longest days from the assignment within which the petitioner must be answered, a policy
   */
  public static void within(LocalDate dispatchedOn, LocalDate reportDue, int longest) {
    if (reportDue != null && reportDue.isAfter(dispatchedOn.plusDays(longest))) {
      throw new RuleBroken(
          "REPORT_DUE_WITHIN_LEGAL_DEADLINE",
          "信访工作条例 第二十二条",
          "反馈期限不得晚于答复信访人的法定期限",
          "the report may not be due after the petitioner's legal deadline");
    }
  }

  public static void check(LocalDate dispatchedOn, LocalDate reportDue) {
    if (reportDue == null || !reportDue.isAfter(dispatchedOn)) {
      throw new RuleBroken(
          "REPORT_DUE_SET",
          "信访工作条例 第二十二条",
          "交办应当规定晚于交办日的反馈期限",
          "an assignment needs a report date after the dispatch");
    }
  }
}
