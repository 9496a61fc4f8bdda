package cn.huiyin.mediation.domain.backlog.rule;

import cn.huiyin.kit.casework.RuleBroken;

/** 认定前须已落实包案领导 (I-32). */
public final class LeaderBeforeConfirmation {
  private LeaderBeforeConfirmation() {}

  /**
   * Asks the rule.
   *
   * @param leaderPost post of the leader in charge, or null
   * @throws RuleBroken when no leader is in charge
   */
  public static void check(String leaderPost) {
    if (leaderPost == null) {
      throw new RuleBroken(
          "NO_LEADER_IN_CHARGE", null, "尚未落实包案领导，不得认定化解", "no leader is in charge yet");
    }
  }
}
