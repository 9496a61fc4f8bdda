package cn.huiyin.kit.calendar.data;

import cn.huiyin.kit.calendar.StatutoryCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** 工作日历的来源：the calendar everybody counts with: it follows the notices as they are recorded. */
@ApplicationScoped
public class CalendarProducer {
  private static final String SHIPPED = "/holidays_2022_2026.json";

  @Produces
  @Singleton
  StatutoryCalendar calendar(CalendarEditions editions) {
    return StatutoryCalendar.following(editions::current);
  }

  /** The calendar of the notices that come with the kit. */
  public static StatutoryCalendar shipped() {
    try (InputStream in = CalendarProducer.class.getResourceAsStream(SHIPPED)) {
      return StatutoryCalendar.of(HolidayFile.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(SHIPPED + ": " + e.getMessage(), e);
    }
  }
}
