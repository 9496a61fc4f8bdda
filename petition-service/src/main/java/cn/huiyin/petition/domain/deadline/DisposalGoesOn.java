package cn.huiyin.petition.domain.deadline;

import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.calendar.StatutoryClock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * 异议成立后的处理期限 (DOMAIN 2.15): the bureau's 15 days go on where they stopped, the days with the unit
 * left out; but some working days it always has.
 */
public final class DisposalGoesOn {
  private DisposalGoesOn() {}

  /**
   * The day from which the law's 15 days count.
   *
   * @param leastWorkingDays working days the bureau has at least, a policy
   */
  public static LocalDate from(
      ClockBook clocks, int leastWorkingDays, LocalDate on, StatutoryCalendar calendar) {
    int length = StatutoryClock.DISPOSE15.length();
    int used =
        clocks
            .last(StatutoryClock.DISPOSE15)
            .map(run -> between(run.startedOn(), run.stoppedOn()))
            .orElse(0);
    LocalDate last = on;
    for (int day = 0; day < leastWorkingDays; day++) {
      last = calendar.nextWorkingDayOnOrAfter(last.plusDays(1));
    }
    int left = Math.min(length, Math.max(length - used, between(on, last)));
    return on.minusDays(length - left);
  }

  private static int between(LocalDate from, LocalDate to) {
    return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
  }
}
