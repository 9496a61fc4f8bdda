package cn.huiyin.kit.calendar.data;

import cn.huiyin.kit.calendar.HolidayNotice;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** 工作日历的来源：the notices shipped with the kit, and a further file of notices where one is set. */
@ApplicationScoped
public class CalendarProducer {
  private static final String SHIPPED = "/holidays_2022_2026.json";

  @ConfigProperty(name = "huiyin.holidays")
  Optional<Path> further;

  @Produces
  @Singleton
  StatutoryCalendar calendar() {
    StatutoryCalendar calendar = shipped();
    if (further.isEmpty()) {
      return calendar;
    }
    try (InputStream in = Files.newInputStream(further.get())) {
      for (HolidayNotice notice : HolidayFile.read(in)) {
        calendar = calendar.with(notice);
      }
      return calendar;
    } catch (IOException e) {
      throw new UncheckedIOException("huiyin.holidays " + further.get() + ": " + e.getMessage(), e);
    }
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
