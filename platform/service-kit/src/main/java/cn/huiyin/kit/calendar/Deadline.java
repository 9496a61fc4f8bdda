package cn.huiyin.kit.calendar;

import java.time.LocalDate;

/**
 * 期限届满日：the last day on which the act is in time, until 24:00, as it follows from a ledger and the
 * calendar.
 *
 * @param rawEnd the end before it is moved off rest days
 * @param provisional a year was touched whose holiday notice isn't known: weekends alone were
 *     counted as rest
 */
public record Deadline(
    DeadlineLedger ledger,
    LocalDate rawEnd,
    LocalDate due,
    boolean provisional,
    StatutoryCalendar calendar) {

  /**
   * Days left after {@code today} until the due day, in the clock's own days; negative when past.
   */
  public int remainingDays(LocalDate today) {
    return today.isAfter(due) ? -daysBetween(due, today) : daysBetween(today, due);
  }

  /** 绿黄红：judged at {@code today} while the clock runs, by the stop's business date afterwards. */
  public ClockColour colour(LocalDate today) {
    LocalDate at = ledger.stopped().filter(stop -> !stop.isAfter(today)).orElse(today);
    if (at.isAfter(due)) {
      return ClockColour.OVERDUE;
    }
    if (at.equals(ledger.stoppedOn())) {
      return ClockColour.GREEN;
    }
    return ClockColour.of(remainingDays(at), daysBetween(ledger.startedOn(), due));
  }

  /** True when the act came after the due day, or has not come and the due day is past. */
  public boolean overdue(LocalDate today) {
    return colour(today) == ClockColour.OVERDUE;
  }

  /** 转黄日: the first day on which the running clock is no longer green. */
  public LocalDate turnsYellowOn() {
    return firstDayBelow(ClockColour.yellowFrom(daysBetween(ledger.startedOn(), due)));
  }

  /** 转红日: the first day on which it is red. */
  public LocalDate turnsRedOn() {
    return firstDayBelow(ClockColour.RED_DAYS);
  }

  /** The first day from the start on which no more than so many of the clock's days remain. */
  private LocalDate firstDayBelow(int remaining) {
    LocalDate day = due;
    if (ledger.clock().dayCount() == DayCount.CALENDAR_DAYS) {
      day = due.minusDays(remaining);
    } else {
      while (day.isAfter(ledger.startedOn())
          && calendar.workingDaysBetween(day.minusDays(1), due) <= remaining) {
        day = day.minusDays(1);
      }
    }
    return day.isBefore(ledger.startedOn()) ? ledger.startedOn() : day;
  }

  /** How the due day came about, for a person to follow. */
  public DeadlineExplanation explanation() {
    return DeadlineExplanation.of(this);
  }

  private int daysBetween(LocalDate from, LocalDate to) {
    return ledger.clock().dayCount() == DayCount.WORKING_DAYS
        ? calendar.workingDaysBetween(from, to)
        : Math.toIntExact(to.toEpochDay() - from.toEpochDay());
  }
}
