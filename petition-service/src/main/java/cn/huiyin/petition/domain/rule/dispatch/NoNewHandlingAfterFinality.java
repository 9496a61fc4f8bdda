package cn.huiyin.petition.domain.rule.dispatch;

import cn.huiyin.kit.casework.RuleBroken;

/** 第三十六条：复核后以同一事实和理由提出的，不再受理 (I-17). */
public final class NoNewHandlingAfterFinality {
  private NoNewHandlingAfterFinality() {}

  public static void check(boolean matterFinal) {
    if (matterFinal) {
      throw new RuleBroken(
          "NO_NEW_HANDLING_AFTER_FINALITY",
          "信访工作条例 第三十六条",
          "信访事项已经终结，同一事实和理由不再办理，应当出具不再受理告知书",
          "the matter is final: no new handling, give a notice of no further acceptance");
    }
  }
}
