package cn.huiyin.petition.domain.rule.handling;

import cn.huiyin.events.petition.TerminationReason;
import cn.huiyin.kit.casework.RuleBroken;

/** 终止办理须有理由 (DOMAIN 2.15): withdrawn, no successor, or a legal route opened. */
public final class TerminationHasALegalGround {
  private TerminationHasALegalGround() {}

  public static void check(TerminationReason reason) {
    if (reason == TerminationReason.OTHER) {
      throw new RuleBroken(
          "TERMINATION_HAS_A_LEGAL_GROUND",
          "信访工作条例 第三十四条",
          "终止办理限于信访人撤回、死亡无承继人、已进入法定途径",
          "terminated only when withdrawn, without successor, or on a legal route");
    }
  }
}
