package cn.huiyin.petition.domain.rule.review;

import cn.huiyin.kit.casework.RuleBroken;
import java.time.LocalDate;

/** 第三十六条：听证一次一次地举行，结束后才作出复核意见 (I-19). */
public final class HearingsDoNotOverlap {
  private HearingsDoNotOverlap() {}

  /** Before a hearing opens, and before the opinion: none is going on. */
  public static void checkOpening(LocalDate openedOn) {
    if (openedOn != null) {
      throw broken("听证尚未结束", "a hearing is going on");
    }
  }

  /** Before a hearing closes: the day it opened. */
  public static LocalDate opened(LocalDate openedOn, LocalDate closedOn) {
    if (openedOn == null || closedOn.isBefore(openedOn)) {
      throw broken("没有正在进行的听证，或者结束早于开始", "no hearing is going on, or it ends before it began");
    }
    return openedOn;
  }

  private static RuleBroken broken(String chinese, String english) {
    return new RuleBroken("HEARINGS_DO_NOT_OVERLAP", "信访工作条例 第三十六条", chinese, english);
  }
}
