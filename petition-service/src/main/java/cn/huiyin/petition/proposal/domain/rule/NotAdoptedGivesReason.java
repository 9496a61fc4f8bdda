package cn.huiyin.petition.proposal.domain.rule;

import cn.huiyin.events.petition.ProposalAdoption;
import cn.huiyin.kit.casework.RuleBroken;

/** 未采纳、部分采纳须书面说明理由 (第四十条). */
public final class NotAdoptedGivesReason {
  private NotAdoptedGivesReason() {}

  public static void check(ProposalAdoption adoption, String text) {
    if (adoption != ProposalAdoption.ADOPTED && (text == null || text.isBlank())) {
      throw new RuleBroken(
          "NOT_ADOPTED_GIVES_REASON",
          "信访工作条例 第四十条",
          "未采纳或者部分采纳的，应当书面说明理由",
          "what isn't adopted in full gives its reason in writing");
    }
  }
}
