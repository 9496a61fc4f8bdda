package cn.huiyin.petition.proposal.domain.rule;

import cn.huiyin.events.petition.ProposalKind;
import cn.huiyin.kit.casework.RuleBroken;

/** 追究责任的建议须有严重后果 (第四十条). */
public final class AccountabilityNeedsSeriousConsequences {
  private AccountabilityNeedsSeriousConsequences() {}

  public static void check(ProposalKind kind, String consequenceCode) {
    if (kind == ProposalKind.ACCOUNTABILITY && consequenceCode == null) {
      throw new RuleBroken(
          "ACCOUNTABILITY_NEEDS_SERIOUS_CONSEQUENCES",
          "信访工作条例 第四十条",
          "造成严重后果的，才能提出追究责任的建议",
          "only serious consequences give a proposal to hold somebody to account");
    }
  }
}
