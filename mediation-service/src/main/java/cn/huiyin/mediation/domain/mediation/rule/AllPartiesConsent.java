package cn.huiyin.mediation.domain.mediation.rule;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.mediation.domain.mediation.Parties;

/** 受理前须全体当事人同意 (I-26; 人民调解法 第三条、第十七条). */
public final class AllPartiesConsent {
  private AllPartiesConsent() {}

  /**
   * Asks the rule.
   *
   * @throws RuleBroken when a party has not consented
   */
  public static void check(Parties parties) {
    if (!parties.allConsented()) {
      throw new RuleBroken(
          "CONSENT_MISSING", "人民调解法 第三条、第十七条", "尚有当事人未同意评理，不得受理", "not all parties have consented");
    }
  }
}
