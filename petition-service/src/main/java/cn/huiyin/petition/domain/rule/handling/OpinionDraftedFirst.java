package cn.huiyin.petition.domain.rule.handling;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.state.Opinion;
import java.time.LocalDate;

/** 第三十二条：先起草，后审批. */
public final class OpinionDraftedFirst {
  private OpinionDraftedFirst() {}

  public static void check(Opinion opinion, LocalDate approvedOn) {
    if (opinion == null || approvedOn.isBefore(opinion.draftedOn())) {
      throw new RuleBroken(
          "OPINION_DRAFTED_FIRST",
          "信访工作条例 第三十二条",
          "处理意见须先起草，审批不得早于起草",
          "an opinion is drafted before it is approved");
    }
  }
}
