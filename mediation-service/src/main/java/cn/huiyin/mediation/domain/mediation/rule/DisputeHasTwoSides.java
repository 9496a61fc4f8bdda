package cn.huiyin.mediation.domain.mediation.rule;

import cn.huiyin.events.mediation.PartyRole;
import cn.huiyin.kit.casework.RuleBroken;
import java.util.List;

/** 评理须有申请方与另一方: a dispute has an applicant and at least one other party. */
public final class DisputeHasTwoSides {
  private DisputeHasTwoSides() {}

  /**
   * Asks the rule.
   *
   * @throws RuleBroken when the applicant or the other side is missing
   */
  public static void check(List<PartyRole> roles) {
    boolean other = roles.stream().anyMatch(role -> role != PartyRole.APPLICANT);
    if (!roles.contains(PartyRole.APPLICANT) || !other) {
      throw new RuleBroken(
          "ONE_SIDED_DISPUTE",
          "人民调解法 第二条",
          "评理须有申请方和至少一方其他当事人",
          "an applicant and at least one other party are needed");
    }
  }
}
