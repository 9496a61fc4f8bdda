package cn.huiyin.petition.domain.rule.oversight;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.oversight.Urgency;
import java.util.Optional;

/** 紧急信息先报告、后续报 (第二十五条): found once, reported until all are told, then followed up. */
public final class UrgentReportsInOrder {
  private UrgentReportsInOrder() {}

  public static void notYetFlagged(Optional<Urgency> urgency) {
    if (urgency.filter(Urgency::open).isPresent()) {
      throw broken("URGENT_ALREADY_FLAGGED", "已认定为紧急事项", "it has been found to be urgent already");
    }
  }

  public static void notYetReported(Optional<Urgency> urgency) {
    if (urgency.filter(Urgency::open).filter(Urgency::reported).isPresent()) {
      throw broken("URGENT_ALREADY_REPORTED", "已完成报告，请续报", "it has been reported: follow it up");
    }
  }

  public static Urgency reported(Optional<Urgency> urgency) {
    return urgency
        .filter(Urgency::open)
        .filter(Urgency::reported)
        .orElseThrow(
            () -> broken("REPORT_BEFORE_FOLLOW_UP", "尚未完成报告，或者已经终报", "nothing to follow up"));
  }

  private static RuleBroken broken(String code, String chinese, String english) {
    return new RuleBroken(code, "信访工作条例 第二十五条", chinese, english);
  }
}
