package cn.huiyin.mediation.domain.mediation.rule;

import cn.huiyin.events.mediation.MediationSource;
import cn.huiyin.kit.casework.RuleBroken;

/** 信访移交须写明信访件编号: a referral names its petition (DOMAIN 3.2). */
public final class ReferralNamesPetition {
  private ReferralNamesPetition() {}

  /**
   * Asks the rule.
   *
   * @throws RuleBroken when a referral names none
   */
  public static void check(MediationSource source, String petitionNo) {
    if (source == MediationSource.PETITION_REFERRAL && petitionNo == null) {
      throw new RuleBroken(
          "REFERRAL_WITHOUT_PETITION",
          "信访工作条例 第三十三条",
          "信访移交的评理须写明信访件编号",
          "a referral must name its petition");
    }
  }
}
