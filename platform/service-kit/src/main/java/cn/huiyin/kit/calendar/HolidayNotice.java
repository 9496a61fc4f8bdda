package cn.huiyin.kit.calendar;

import java.time.LocalDate;
import java.util.Set;

/**
 * 国务院办公厅节假日安排通知：the days off and the make-up working days of one year. A notice may reach into the
 * last days of the year before (2022-12-31 stands in the notice for 2023).
 *
 * @param year the year the notice is for
 * @param off days off by the notice, weekends among them or not
 * @param makeUp weekend days on which offices work (调休上班日)
 */
public record HolidayNotice(int year, Set<LocalDate> off, Set<LocalDate> makeUp) {

  public HolidayNotice {
    off = Set.copyOf(off);
    makeUp = Set.copyOf(makeUp);
    for (LocalDate day : makeUp) {
      if (off.contains(day)) {
        throw new IllegalArgumentException(
            "Holiday notice %d: %s cannot be both off and a make-up working day"
                .formatted(year, day));
      }
    }
    off.forEach(day -> requireInReach(year, day));
    makeUp.forEach(day -> requireInReach(year, day));
  }

  private static void requireInReach(int year, LocalDate day) {
    boolean eve = day.getYear() == year - 1 && day.getMonthValue() == 12;
    if (day.getYear() != year && !eve) {
      throw new IllegalArgumentException(
          "Holiday notice %d names %s, which is not a day of that year".formatted(year, day));
    }
  }
}
