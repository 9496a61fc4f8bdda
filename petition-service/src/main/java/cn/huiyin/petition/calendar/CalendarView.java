package cn.huiyin.petition.calendar;

import cn.huiyin.kit.calendar.HolidayNotice;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 年度放假安排. */
@Schema(description = "年度放假安排 The working calendar of a year")
public record CalendarView(
    @Schema(minimum = "1950", maximum = "2998", examples = "2027") int year,
    @Schema(description = "没有放假通知，仅按周末计算 no notice known: only weekends are rest days")
        boolean provisional,
    @Schema(
            maxLength = 60,
            nullable = true,
            description = "通知文号；随系统提供的为空 null where it was shipped")
        String noticeNo,
    @Schema(maxItems = 100) List<LocalDate> off,
    @Schema(maxItems = 60) List<LocalDate> makeUp,
    @Schema(description = "全年工作日数 working days of the year", minimum = "0", maximum = "366")
        int workingDays) {

  static CalendarView of(int year, StatutoryCalendar calendar, Optional<CalendarYear> recorded) {
    Optional<HolidayNotice> notice = calendar.notice(year);
    LocalDate eve = LocalDate.of(year - 1, 12, 31);
    return new CalendarView(
        year,
        notice.isEmpty(),
        recorded.map(CalendarYear::noticeNo).orElse(null),
        sorted(notice.map(HolidayNotice::off).orElse(Set.of())),
        sorted(notice.map(HolidayNotice::makeUp).orElse(Set.of())),
        calendar.workingDaysBetween(eve, eve.plusYears(1)));
  }

  private static List<LocalDate> sorted(Set<LocalDate> days) {
    return days.stream().sorted().toList();
  }
}
