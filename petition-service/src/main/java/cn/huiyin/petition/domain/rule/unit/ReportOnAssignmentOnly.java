package cn.huiyin.petition.domain.rule.unit;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.state.Dispatch;

/** 办结报告只对交办件 (I-21): a transfer never requires one. */
public final class ReportOnAssignmentOnly {
  private ReportOnAssignmentOnly() {}

  public static void check(Dispatch dispatch) {
    if (!dispatch.isAssignment()) {
      throw new RuleBroken(
          "REPORT_ON_ASSIGNMENT_ONLY",
          "信访工作条例 第二十二条",
          "不是交办件，不需要提交办结报告",
          "not an assignment: no conclusion report is owed");
    }
  }
}
