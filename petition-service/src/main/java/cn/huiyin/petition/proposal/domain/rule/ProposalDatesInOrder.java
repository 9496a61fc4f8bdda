package cn.huiyin.petition.proposal.domain.rule;

import cn.huiyin.kit.casework.RuleBroken;
import java.time.LocalDate;

/** 建议的日期先后有序. */
public final class ProposalDatesInOrder {
  private ProposalDatesInOrder() {}

  public static void check(LocalDate before, LocalDate on) {
    if (on.isBefore(before)) {
      throw new RuleBroken(
          "DATES_NOT_IN_ORDER", null, "日期早于上一步骤", "the day is before the step before it");
    }
  }
}
