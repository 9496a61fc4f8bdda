package cn.huiyin.kit.calendar;

import java.time.LocalDate;

/** 补录：an act recorded well after its business date is in time, but owes a reason. */
public final class LateRecord {
  private static final int WORKING_DAYS_WITHOUT_REASON = 3;

  private LateRecord() {}

  /** True when more than 3 working days lie between the act and its record. */
  public static boolean needsReason(
      StatutoryCalendar calendar, LocalDate occurredOn, LocalDate recordedOn) {
    return calendar.workingDaysBetween(occurredOn, recordedOn) > WORKING_DAYS_WITHOUT_REASON;
  }
}
