package cn.huiyin.disclosure.domain.rule;

import cn.huiyin.disclosure.domain.request.reply.ReplyWording;
import cn.huiyin.events.disclosure.ReplyResult;
import cn.huiyin.kit.casework.RuleBroken;

/** 不予公开应当告知理由、依据和救济途径 (第三十六条, I-40a). */
public final class RefusalNamesGroundReasonAndRemedy {
  private RefusalNamesGroundReasonAndRemedy() {}

  /** A ledger tells no wording: that is recorded as unstated and isn't a refusal without reason. */
  public static void check(ReplyResult result, ReplyWording wording) {
    if (result.refuses() && wording.stated() && !wording.complete()) {
      throw new RuleBroken(
          "REFUSAL_INCOMPLETE",
          "政府信息公开条例 第三十六条",
          "不予公开等答复应当写明理由、法律依据和救济途径",
          "a refusal names its reason, its legal basis and the remedy");
    }
  }
}
