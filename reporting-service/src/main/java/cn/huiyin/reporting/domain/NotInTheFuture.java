package cn.huiyin.reporting.domain;

import cn.huiyin.kit.casework.RuleBroken;
import java.time.LocalDate;

/** 台账只记已经发生的事: nothing is recorded before its day has come. */
final class NotInTheFuture {
  private NotInTheFuture() {}

  /**
   * @param today in Asia/Shanghai
   */
  static void check(LocalDate on, LocalDate today) {
    if (on.isAfter(today)) {
      throw new RuleBroken(
          "DATE_IN_FUTURE", null, "发生日期不得晚于今天", "what has not happened yet can't be recorded");
    }
  }
}
