package cn.huiyin.kit.calendar.data;

import cn.huiyin.kit.calendar.HolidayNotice;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * 历次版本的工作日历: what was shipped, and then each notice that was recorded in the place of what was
 * known of its year. Read again after ten seconds, so that another instance's notice is seen too. A
 * closed clock stays with the edition it was closed under (DOMAIN 2.9, rule 10).
 */
@ApplicationScoped
public class CalendarEditions {
  private static final Logger LOG = Logger.getLogger(CalendarEditions.class);
  private static final long LONGEST_NANOS = Duration.ofSeconds(10).toNanos();

  private record Loaded(NavigableMap<Integer, StatutoryCalendar> editions, long atNanos) {}

  private final NoticeTable table;
  private final Optional<Path> further;
  private final StatutoryCalendar shipped;
  private volatile Loaded loaded;

  @Inject
  public CalendarEditions(
      NoticeTable table, @ConfigProperty(name = "huiyin.holidays") Optional<Path> further) {
    this.table = table;
    this.further = further;
    this.shipped = withFurther(CalendarProducer.shipped());
  }

  /** The calendar as it is now. */
  public StatutoryCalendar current() {
    return editions().lastEntry().getValue();
  }

  /** Number of the present edition; 0 while nothing was recorded. */
  public int edition() {
    return editions().lastKey();
  }

  /** The calendar as it was in an edition; a number before the first gives what was shipped. */
  public StatutoryCalendar at(int edition) {
    Map.Entry<Integer, StatutoryCalendar> found = editions().floorEntry(edition);
    return found == null ? shipped : found.getValue();
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarChanged change) {
    loaded = null;
  }

  private NavigableMap<Integer, StatutoryCalendar> editions() {
    Loaded present = loaded;
    if (present == null || System.nanoTime() - present.atNanos > LONGEST_NANOS) {
      present = new Loaded(load(present), System.nanoTime());
      loaded = present;
    }
    return present.editions;
  }

  /** While the database is away, what was known before still counts. */
  private NavigableMap<Integer, StatutoryCalendar> load(Loaded before) {
    NavigableMap<Integer, StatutoryCalendar> editions = new TreeMap<>(Map.of(0, shipped));
    try {
      for (Map.Entry<Integer, HolidayNotice> recorded : table.all().entrySet()) {
        editions.put(
            recorded.getKey(), editions.lastEntry().getValue().replacing(recorded.getValue()));
      }
      return editions;
    } catch (IllegalStateException away) {
      LOG.warnf("holiday notices not read, counting with those known: %s", away.getMessage());
      return before == null ? editions : before.editions;
    }
  }

  private StatutoryCalendar withFurther(StatutoryCalendar base) {
    if (further.isEmpty()) {
      return base;
    }
    StatutoryCalendar calendar = base;
    try (InputStream in = Files.newInputStream(further.get())) {
      for (HolidayNotice notice : HolidayFile.read(in)) {
        calendar = calendar.with(notice);
      }
      return calendar;
    } catch (IOException e) {
      throw new UncheckedIOException("huiyin.holidays " + further.get() + ": " + e.getMessage(), e);
    }
  }
}
