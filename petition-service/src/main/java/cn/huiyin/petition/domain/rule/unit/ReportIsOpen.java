package cn.huiyin.petition.domain.rule.unit;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.state.part.ReportState;

/** 已认可的办结报告不再提交 (I-21). */
public final class ReportIsOpen {
  private ReportIsOpen() {}

  public static void check(ReportState state) {
    if (state == ReportState.ACCEPTED) {
      throw new RuleBroken(
          "REPORT_IS_OPEN",
          "信访工作条例 第二十二条",
          "办结报告已经认可，交办已经销账",
          "the report was accepted: the assignment is closed");
    }
  }
}
