package cn.huiyin.events.calendar;

import cn.huiyin.events.CaseEvent;
import cn.huiyin.events.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** 放假安排: the working days of a year as the State Council's notice has them. */
public sealed interface CalendarEvent extends CaseEvent {

  /** 年度放假安排首次录入: until then the year was provisional and only weekends were rest days. */
  @EventType(
      value = "calendar.published",
      summary = "The holiday notice of a year was recorded for the first time (放假安排录入)")
  record CalendarPublished(
      UUID calendarId, int year, String noticeNo, List<LocalDate> off, List<LocalDate> makeUp)
      implements CalendarEvent {}

  /** 放假安排更正: from now on open clocks count by it; closed ones stay as they were counted. */
  @EventType(
      value = "calendar.revised",
      summary = "The holiday notice of a year was corrected; open clocks are recounted (放假安排更正)")
  record CalendarRevised(
      UUID calendarId, int year, String noticeNo, List<LocalDate> off, List<LocalDate> makeUp)
      implements CalendarEvent {}
}
