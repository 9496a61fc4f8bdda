package cn.huiyin.kit.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * 工作日历：周六、周日和节假日为休息日，调休上班日为工作日。The working days, from the yearly notices.
 *
 * <p>A year without a notice knows weekends only and is {@link #provisional(int) provisional}.
 * Immutable: {@link #with(HolidayNotice)} gives a new calendar; only one made by {@link #following}
 * changes, with its source.
 */
public final class StatutoryCalendar {
  private final Map<LocalDate, DayKind> exceptions;
  private final Set<Integer> noticedYears;
  private final Supplier<StatutoryCalendar> current;

  private StatutoryCalendar(Map<LocalDate, DayKind> exceptions, Set<Integer> noticedYears) {
    this.exceptions = exceptions;
    this.noticedYears = noticedYears;
    this.current = () -> this;
  }

  private StatutoryCalendar(Supplier<StatutoryCalendar> current) {
    this.exceptions = Map.of();
    this.noticedYears = Set.of();
    this.current = current;
  }

  /** A calendar that is at any time what the source then gives: it follows newly loaded notices. */
  public static StatutoryCalendar following(Supplier<StatutoryCalendar> source) {
    return new StatutoryCalendar(source);
  }

  /** This calendar as it is now: one that follows no source any more. */
  public StatutoryCalendar now() {
    return current.get();
  }

  /** A calendar that knows no notice at all: every year is provisional. */
  public static StatutoryCalendar weekendsOnly() {
    return new StatutoryCalendar(Map.of(), Set.of());
  }

  public static StatutoryCalendar of(Collection<HolidayNotice> notices) {
    StatutoryCalendar calendar = weekendsOnly();
    for (HolidayNotice notice : notices) {
      calendar = calendar.with(notice);
    }
    return calendar;
  }

  /** This calendar and one notice more; a later notice overrides an earlier one day by day. */
  public StatutoryCalendar with(HolidayNotice notice) {
    return adding(notice, new HashMap<>(now().exceptions));
  }

  /** This calendar with the notice in the place of all that was known of its year. */
  public StatutoryCalendar replacing(HolidayNotice notice) {
    Map<LocalDate, DayKind> days = new HashMap<>(now().exceptions);
    days.keySet().removeIf(day -> day.getYear() == notice.year());
    return adding(notice, days);
  }

  private StatutoryCalendar adding(HolidayNotice notice, Map<LocalDate, DayKind> days) {
    notice.off().forEach(day -> days.put(day, DayKind.HOLIDAY));
    notice.makeUp().forEach(day -> days.put(day, DayKind.MAKE_UP_WORKING_DAY));
    Set<Integer> years = new TreeSet<>(now().noticedYears);
    years.add(notice.year());
    return new StatutoryCalendar(days, years);
  }

  public DayKind kindOf(LocalDate day) {
    DayKind exception = now().exceptions.get(day);
    if (exception != null) {
      return exception;
    }
    return isWeekend(day) ? DayKind.WEEKEND : DayKind.WORKING_DAY;
  }

  public boolean isWorkingDay(LocalDate day) {
    return kindOf(day).isWorking();
  }

  /** 期限的最后一日是法定休假日的，以法定休假日结束的次日为期限的最后一日（民法典第二百零三条）。 */
  public LocalDate nextWorkingDayOnOrAfter(LocalDate day) {
    LocalDate candidate = day;
    while (!isWorkingDay(candidate)) {
      candidate = candidate.plusDays(1);
    }
    return candidate;
  }

  /** The number of working days after {@code from}, up to and including {@code to}. */
  public int workingDaysBetween(LocalDate from, LocalDate to) {
    int days = 0;
    for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
      if (isWorkingDay(day)) {
        days++;
      }
    }
    return days;
  }

  /** True where no notice for the year is known, so that weekends alone were counted as rest. */
  public boolean provisional(int year) {
    return !now().noticedYears.contains(year);
  }

  /** The notice known for a year, or empty where the year is provisional. */
  public Optional<HolidayNotice> notice(int year) {
    StatutoryCalendar known = now();
    return known.provisional(year)
        ? Optional.empty()
        : Optional.of(
            new HolidayNotice(
                year,
                known.days(year, DayKind.HOLIDAY),
                known.days(year, DayKind.MAKE_UP_WORKING_DAY)));
  }

  private Set<LocalDate> days(int year, DayKind kind) {
    return exceptions.entrySet().stream()
        .filter(day -> day.getValue() == kind && day.getKey().getYear() == year)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
