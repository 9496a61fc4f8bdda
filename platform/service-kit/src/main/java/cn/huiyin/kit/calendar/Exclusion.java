package cn.huiyin.kit.calendar;

import java.time.LocalDate;

/**
 * 不计算在内的时间：one exclusion line of a deadline's ledger, whole days.
 *
 * @param from its first day: of the hearing, or the day the letter of consultation went out
 * @param to its last day: of the hearing, or the day the answer came in
 */
public record Exclusion(LocalDate from, LocalDate to) {

  public Exclusion {
    DateLimits.require("exclusion from", from);
    DateLimits.require("exclusion to", to);
    if (from.isAfter(to)) {
      throw new IllegalArgumentException(
          "exclusion: the first day %s is after the last day %s".formatted(from, to));
    }
  }

  /**
   * Whether this day stands still. In calendar days both ends do; in working days the first day is
   * still used up and the count goes on after the last (the day the letter goes out was worked on).
   */
  boolean holds(LocalDate day, DayCount count) {
    boolean begun = count == DayCount.WORKING_DAYS ? day.isAfter(from) : !day.isBefore(from);
    return begun && !day.isAfter(to);
  }
}
