package cn.huiyin.petition.watch.due;

import cn.huiyin.kit.calendar.data.CalendarEditions;
import cn.huiyin.kit.schedule.Duty;
import cn.huiyin.kit.schedule.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;

/**
 * 按新日历重算: after a notice was recorded, the open clocks are counted by it, a batch at a time. Lines
 * counted with the present calendar are left alone, so it may break off and go on anywhere.
 */
@ApplicationScoped
public class RecountDeadlines implements Duty {
  private static final Duration EVERY = Duration.ofMinutes(1);

  private final RecountBatch batch;
  private final CalendarEditions editions;

  @Inject
  RecountDeadlines(RecountBatch batch, CalendarEditions editions) {
    this.batch = batch;
    this.editions = editions;
  }

  @Override
  public String name() {
    return "recount-deadlines";
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.every(EVERY);
  }

  @Override
  public long perform(LocalDate today) {
    int edition = editions.edition();
    long all = 0;
    int done;
    do {
      done = batch.execute(edition);
      all += done;
    } while (done > 0);
    return all;
  }
}
