package cn.huiyin.mediation.domain.backlog.rule;

import cn.huiyin.events.backlog.BacklogSource;
import cn.huiyin.kit.casework.RuleBroken;

/** 交办积案移出须经上级同意 (DOMAIN 4.3). */
public final class SuperiorConsentsToDelisting {
  private SuperiorConsentsToDelisting() {}

  /**
   * Asks the rule.
   *
   * @throws RuleBroken when an assigned case has no consent of the superior
   */
  public static void check(BacklogSource source, boolean superiorConsented) {
    if (source == BacklogSource.ASSIGNED && !superiorConsented) {
      throw new RuleBroken(
          "SUPERIOR_CONSENT_MISSING",
          null,
          "交办积案移出台账须经交办机关同意",
          "an assigned case is delisted only with the superior's consent");
    }
  }
}
