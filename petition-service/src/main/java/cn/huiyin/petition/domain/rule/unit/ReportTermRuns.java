package cn.huiyin.petition.domain.rule.unit;

import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.deadline.PetitionClock;
import java.time.LocalDate;
import java.util.Optional;

/** 第二十二条：交办单位在反馈期限届满前可以书面同意延长. */
public final class ReportTermRuns {
  private ReportTermRuns() {}

  public static void check(Optional<PetitionClock> term, LocalDate on, StatutoryCalendar calendar) {
    if (term.filter(run -> !on.isAfter(run.deadline(calendar).due())).isEmpty()) {
      throw new RuleBroken(
          "REPORT_TERM_RUNS",
          "信访工作条例 第二十二条",
          "交办反馈期限不在进行中或者已经届满，不能延长",
          "the term to report back doesn't run, or its day is past");
    }
  }
}
