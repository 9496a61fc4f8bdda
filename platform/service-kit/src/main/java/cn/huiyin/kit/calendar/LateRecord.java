package cn.huiyin.kit.calendar;

import java.time.LocalDate;

/** 补录：an act recorded well after its business date is in time, but owes a reason. */
public final class LateRecord {
  private LateRecord() {}

  /**
   * True when more working days lie between the act and its record than the policy leaves.
   *
   * @param workingDays how many it leaves; 3 by default
   */
  public static boolean needsReason(
      StatutoryCalendar calendar, LocalDate occurredOn, LocalDate recordedOn, int workingDays) {
    return calendar.workingDaysBetween(occurredOn, recordedOn) > workingDays;
  }
}
