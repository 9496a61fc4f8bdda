package cn.huiyin.kit.calendar;

import java.time.LocalDate;

/** 日期范围：dates beyond these are slips of the pen, not cases. */
public final class DateLimits {
  private static final LocalDate FIRST = LocalDate.of(1949, 10, 1);
  private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

  private DateLimits() {}

  /** Whether the day is within the range. */
  public static boolean contain(LocalDate date) {
    return !date.isBefore(FIRST) && !date.isAfter(LAST);
  }

  static LocalDate require(String name, LocalDate date) {
    if (date == null) {
      throw new IllegalArgumentException(name + ": a date is required");
    }
    if (!contain(date)) {
      throw new IllegalArgumentException(
          "%s: %s is not between %s and %s".formatted(name, date, FIRST, LAST));
    }
    return date;
  }
}
