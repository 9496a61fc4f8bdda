package cn.huiyin.petition.domain.rule.closing;

import cn.huiyin.kit.casework.RuleBroken;

/** 第三十六条：复核终结的事项又以同一事实和理由提出的，以不再受理告知书答复 (I-17), 不以进展告知答复. */
public final class FinalMattersAreClosedByNotice {
  private FinalMattersAreClosedByNotice() {}

  public static void check(boolean matterClosed) {
    if (matterClosed) {
      throw new RuleBroken(
          "FINAL_MATTERS_ARE_CLOSED_BY_NOTICE",
          "信访工作条例 第三十六条",
          "该信访事项已经复核终结，应当出具不再受理告知书",
          "the matter ended by re-review: it is answered by a notice of no further acceptance");
    }
  }
}
