package cn.huiyin.disclosure.domain.rule;

import cn.huiyin.kit.casework.RuleBroken;
import java.time.LocalDate;

/** 逾期不补正才视为放弃申请 (第三十条). */
public final class GivenUpOnlyAfterTheTermToCorrect {
  private GivenUpOnlyAfterTheTermToCorrect() {}

  /**
   * Refuses to take a request as given up while it may still be corrected.
   *
   * @param correctBy last day of the applicant's term; null where a ledger told none
   */
  public static void check(LocalDate correctBy, LocalDate on) {
    if (correctBy != null && !on.isAfter(correctBy)) {
      throw new RuleBroken(
          "MAY_STILL_BE_CORRECTED",
          "政府信息公开条例 第三十条",
          "申请人补正期限至" + correctBy + "，尚未逾期",
          "the applicant may correct the request until " + correctBy);
    }
  }
}
