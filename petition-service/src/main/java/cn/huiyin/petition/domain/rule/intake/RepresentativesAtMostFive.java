package cn.huiyin.petition.domain.rule.intake;

import cn.huiyin.events.petition.Channel;
import cn.huiyin.kit.casework.RuleBroken;

/** 第二十条：多人采用走访形式提出共同信访事项的，应当推选代表，代表人数不得超过5人 (I-12). A letter or a web petition is only warned. */
public final class RepresentativesAtMostFive {
  private static final int MOST = 5;

  private RepresentativesAtMostFive() {}

  public static void check(Channel channel, int representatives, int partySize) {
    if ((channel == Channel.VISIT && representatives > MOST) || representatives > partySize) {
      throw new RuleBroken(
          "REPRESENTATIVES_AT_MOST_FIVE",
          "信访工作条例 第二十条",
          "走访推选的代表不得超过5人，且不得多于信访人数",
          "at most five representatives on a visit, and no more than petitioners");
    }
  }
}
