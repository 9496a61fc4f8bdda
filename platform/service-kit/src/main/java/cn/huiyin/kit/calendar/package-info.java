/**
 * 法定期限与工作日历。The one place that counts days: the calendar of working days, every statutory clock,
 * the deadline each gives and how it came about.
 *
 * <p>Imports only {@code java.*}, so that a domain may use it. The holiday data are read elsewhere
 * ({@code cn.huiyin.kit.calendar.data}).
 */
package cn.huiyin.kit.calendar;
