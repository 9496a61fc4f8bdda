package cn.huiyin.mediation.domain.counsel;

import cn.huiyin.kit.casework.RuleBroken;
import java.time.LocalDate;

/** 聘期只终止一次. */
final class EngagementEndsOnce {
  private EngagementEndsOnce() {}

  static void check(LocalDate endedOn) {
    if (endedOn != null) {
      throw new RuleBroken(
          "ENGAGEMENT_ALREADY_ENDED", null, "该聘请已于" + endedOn + "终止", "it ended on " + endedOn);
    }
  }
}
