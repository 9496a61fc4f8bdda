package cn.huiyin.petition.domain.deadline;

import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.calendar.StatutoryClock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * 退回后的处理期限 (DOMAIN 2.15): after an upheld objection the bureau has what its first 15 days left, and
 * at least some working days, so that a late return can still be dealt with.
 */
public final class RestOfDisposition {
  private RestOfDisposition() {}

  /**
   * Days of the new run, counted from the return.
   *
   * @param last the bureau's run that the dispatch ended
   * @param leastWorkingDays a policy of the system
   */
  public static int days(
      PetitionClock last, LocalDate returnedOn, int leastWorkingDays, StatutoryCalendar calendar) {
    LocalDate stopped = last.running() ? returnedOn : last.stoppedOn();
    long left = last.length() - ChronoUnit.DAYS.between(last.startedOn(), stopped);
    LocalDate least = returnedOn;
    for (int day = 0; day < leastWorkingDays; day++) {
      least = calendar.nextWorkingDayOnOrAfter(least.plusDays(1));
    }
    long kept = Math.max(left, ChronoUnit.DAYS.between(returnedOn, least));
    return Math.toIntExact(Math.max(1, Math.min(kept, StatutoryClock.DISPOSE15.length())));
  }
}
