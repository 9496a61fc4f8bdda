package cn.huiyin.disclosure.domain.rule;

import cn.huiyin.kit.calendar.Deadline;
import cn.huiyin.kit.casework.RuleBroken;
import java.time.LocalDate;

/** 补正应在收到申请之日起7个工作日内一次性告知 (第三十条). */
public final class CorrectionAskedOnceWithinSevenWorkingDays {
  private static final String ARTICLE = "政府信息公开条例 第三十条";

  private CorrectionAskedOnceWithinSevenWorkingDays() {}

  /**
   * Refuses a second notice, and a late one.
   *
   * @param askedBefore the day it was asked before, or null
   * @param notice the clock from the receipt of the request
   */
  public static void check(LocalDate askedBefore, Deadline notice, LocalDate on) {
    if (askedBefore != null) {
      throw new RuleBroken(
          "CORRECTION_ALREADY_ASKED",
          ARTICLE,
          "补正只能一次性告知，已于" + askedBefore + "告知",
          "correction may be asked once only, it was on " + askedBefore);
    }
    if (on.isAfter(notice.due())) {
      throw new RuleBroken(
          "CORRECTION_ASKED_LATE",
          ARTICLE,
          "告知补正期限已于" + notice.due() + "届满",
          "the time to ask for correction ended on " + notice.due());
    }
  }
}
