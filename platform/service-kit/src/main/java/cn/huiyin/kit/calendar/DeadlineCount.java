package cn.huiyin.kit.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** 期限计算：开始的当日不计入，自下一日开始计算（民法典第二百零一条）。Counts one deadline. */
final class DeadlineCount {
  private final DeadlineLedger ledger;
  private final StatutoryCalendar calendar;

  DeadlineCount(DeadlineLedger ledger, StatutoryCalendar calendar) {
    this.ledger = ledger;
    this.calendar = calendar;
  }

  Deadline deadline() {
    int days = ledger.length() + ledger.extensionDays();
    boolean working = ledger.clock().dayCount() == DayCount.WORKING_DAYS;
    LocalDate rawEnd = working ? afterWorkingDays(days) : afterCalendarDays(days);
    LocalDate due = calendar.nextWorkingDayOnOrAfter(rawEnd);
    return new Deadline(ledger, rawEnd, due, provisional(rawEnd, due, working), calendar);
  }

  /** An extension counts from the un-rolled end, and so does excluded time that began before it. */
  private LocalDate afterCalendarDays(int days) {
    LocalDate end = ledger.startedOn().plusDays(days);
    LocalDate excludedUpTo = ledger.startedOn();
    for (Exclusion exclusion : inOrder()) {
      LocalDate first = later(exclusion.from(), excludedUpTo.plusDays(1));
      boolean running = !first.isAfter(calendar.nextWorkingDayOnOrAfter(end));
      if (running && !first.isAfter(exclusion.to())) {
        end = end.plusDays(exclusion.to().toEpochDay() - first.toEpochDay() + 1);
        excludedUpTo = exclusion.to();
      }
    }
    return end;
  }

  private LocalDate afterWorkingDays(int days) {
    LocalDate day = ledger.startedOn();
    for (int counted = 0; counted < days; ) {
      day = day.plusDays(1);
      if (calendar.isWorkingDay(day) && !excluded(day)) {
        counted++;
      }
    }
    return day;
  }

  private boolean excluded(LocalDate day) {
    return ledger.exclusions().stream().anyMatch(e -> e.holds(day, DayCount.WORKING_DAYS));
  }

  private List<Exclusion> inOrder() {
    return ledger.exclusions().stream().sorted(Comparator.comparing(Exclusion::from)).toList();
  }

  /** In calendar days the notice matters only where the end may have to move. */
  private boolean provisional(LocalDate rawEnd, LocalDate due, boolean working) {
    int firstYear = (working ? ledger.startedOn().plusDays(1) : rawEnd).getYear();
    for (int year = firstYear; year <= due.getYear(); year++) {
      if (calendar.provisional(year)) {
        return true;
      }
    }
    return false;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
