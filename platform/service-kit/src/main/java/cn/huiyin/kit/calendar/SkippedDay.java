package cn.huiyin.kit.calendar;

import java.time.LocalDate;

/**
 * 未计入的日：a day the count passed over, and why.
 *
 * @param reason WEEKEND or HOLIDAY
 */
public record SkippedDay(LocalDate date, DayKind reason) {}
