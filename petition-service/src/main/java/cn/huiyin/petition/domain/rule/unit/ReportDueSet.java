package cn.huiyin.petition.domain.rule.unit;

import cn.huiyin.kit.casework.RuleBroken;
import java.time.LocalDate;

/** 第二十二条：交办应当规定办理期限和反馈要求. */
public final class ReportDueSet {
  private ReportDueSet() {}

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
