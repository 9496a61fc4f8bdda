package cn.huiyin.disclosure.domain.rule;

import cn.huiyin.events.disclosure.ReplyResult;
import cn.huiyin.kit.calendar.Deadline;
import cn.huiyin.kit.casework.RuleBroken;
import java.time.LocalDate;

/** 第三方有15个工作日提出意见, 在此之前不得公开; 逾期不答复的由行政机关决定 (第三十二条). */
public final class NothingGivenBeforeTheThirdPartyCouldAnswer {
  private NothingGivenBeforeTheThirdPartyCouldAnswer() {}

  public static void check(ReplyResult result, Deadline thirdParty, LocalDate on) {
    if (result.gives() && !on.isAfter(thirdParty.due())) {
      throw new RuleBroken(
          "THIRD_PARTY_MAY_STILL_ANSWER",
          "政府信息公开条例 第三十二条",
          "第三方意见期限至" + thirdParty.due() + "，此前不得决定公开",
          "the third party may answer until " + thirdParty.due());
    }
  }
}
