package cn.huiyin.petition.domain.rule.unit;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.state.part.ReportState;

/** 先提交办结报告，才能认可或者退回 (I-21). */
public final class ReportSubmittedFirst {
  private ReportSubmittedFirst() {}

  public static void check(ReportState state) {
    if (state != ReportState.SUBMITTED) {
      throw new RuleBroken(
          "REPORT_SUBMITTED_FIRST",
          "信访工作条例 第二十二条",
          "责任单位没有提交办结报告，或者已经处理",
          "no conclusion report waits for a decision");
    }
  }
}
