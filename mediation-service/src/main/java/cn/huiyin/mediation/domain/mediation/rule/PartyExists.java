package cn.huiyin.mediation.domain.mediation.rule;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.mediation.domain.mediation.Parties;

/** 同意须出自本案尚未表态的当事人: each party of the case consents once. */
public final class PartyExists {
  private PartyExists() {}

  /**
   * Asks the rule.
   *
   * @throws RuleBroken when there is no such party or it has consented already
   */
  public static void check(Parties parties, int partyNo) {
    if (!parties.has(partyNo)) {
      throw new RuleBroken(
          "NO_SUCH_PARTY", null, "本案没有第" + partyNo + "号当事人", "there is no party " + partyNo);
    }
    if (parties.consented(partyNo)) {
      throw new RuleBroken(
          "ALREADY_CONSENTED",
          null,
          "第" + partyNo + "号当事人已同意评理",
          "party " + partyNo + " has consented already");
    }
  }
}
