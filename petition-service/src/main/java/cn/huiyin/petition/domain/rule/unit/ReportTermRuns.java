package cn.huiyin.petition.domain.rule.unit;

import cn.huiyin.kit.calendar.Extension;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.deadline.PetitionClock;
import java.time.LocalDate;
import java.util.Optional;

/** 第二十二条：交办单位在反馈期限届满前可以书面同意延长，累计不超过一年. */
public final class ReportTermRuns {
  private ReportTermRuns() {}

  /**
   * Runs, and with these days is not extended beyond what the table of clocks allows.
   *
   * @param days days to be added
   */
  public static void check(
      Optional<PetitionClock> term, int days, LocalDate on, StatutoryCalendar calendar) {
    if (term.filter(run -> !on.isAfter(run.deadline(calendar).due()))
        .filter(run -> days + extended(run) <= run.clock().rule().extension().maxDays())
        .isEmpty()) {
      throw new RuleBroken(
          "REPORT_TERM_RUNS",
          "信访工作条例 第二十二条",
          "交办反馈期限不在进行中、已经届满或者累计延长超过一年，不能延长",
          "the term doesn't run, its day is past, or it was extended long enough");
    }
  }

  private static int extended(PetitionClock run) {
    return run.ledger().extensions().stream().mapToInt(Extension::days).sum();
  }
}
