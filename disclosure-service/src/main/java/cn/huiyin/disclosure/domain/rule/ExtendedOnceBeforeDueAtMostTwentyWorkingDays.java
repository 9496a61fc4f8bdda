package cn.huiyin.disclosure.domain.rule;

import cn.huiyin.kit.calendar.Deadline;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.kit.casework.RuleBroken;
import java.time.LocalDate;

/** 延长答复期限不得超过20个工作日, 一次, 在届满前决定 (第三十三条). */
public final class ExtendedOnceBeforeDueAtMostTwentyWorkingDays {
  private static final String ARTICLE = "政府信息公开条例 第三十三条";

  private ExtendedOnceBeforeDueAtMostTwentyWorkingDays() {}

  /**
   * Refuses a second extension, a late one and one too long.
   *
   * @param extendedBefore the day it was extended before, or null
   * @param reply the reply clock as it runs
   */
  public static void check(LocalDate extendedBefore, Deadline reply, int days, LocalDate on) {
    if (extendedBefore != null) {
      throw new RuleBroken(
          "ALREADY_EXTENDED", ARTICLE, "答复期限只能延长一次", "the reply may be extended once only");
    }
    if (on.isAfter(reply.due())) {
      throw new RuleBroken(
          "EXTENDED_AFTER_DUE",
          ARTICLE,
          "答复期限已于" + reply.due() + "届满，不得延长",
          "the reply was due on " + reply.due() + " and can't be extended any more");
    }
    int most = StatutoryClock.DISC_REPLY20WD.rule().extension().maxDays();
    if (days < 1 || days > most) {
      throw new RuleBroken(
          "EXTENDED_TOO_LONG",
          ARTICLE,
          "延长须为1至" + most + "个工作日",
          "an extension is 1 to " + most + " working days");
    }
  }
}
