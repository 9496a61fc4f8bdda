package cn.huiyin.petition.domain.rule.review;

import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.deadline.PetitionClock;
import java.time.LocalDate;
import java.util.List;

/** 第三十五、三十六条：期满才失权: a window lapses only when it started and its last day is past. */
public final class WindowIsOver {
  private WindowIsOver() {}

  public static void check(List<PetitionClock> clocks, LocalDate on, StatutoryCalendar calendar) {
    boolean over =
        clocks.stream()
            .filter(
                clock ->
                    clock.runs(StatutoryClock.REVIEW_WIN30)
                        || clock.runs(StatutoryClock.REREVIEW_WIN30))
            .anyMatch(clock -> on.isAfter(clock.deadline(calendar).due()));
    if (!over) {
      throw new RuleBroken(
          "WINDOW_IS_OPEN", "信访工作条例 第三十五条", "请求期限尚未届满或者没有起算", "the window isn't over");
    }
  }
}
