package cn.huiyin.petition.review.finality;

import cn.huiyin.kit.schedule.Duty;
import cn.huiyin.kit.schedule.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** 期满: closes every window to ask for review or re-review that has ended, each in its own act. */
@ApplicationScoped
public class LapseWindows implements Duty {
  private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 20);
  private static final int PAGE = 200;
  private static final UUID FIRST = new UUID(0, 0);

  private final EndedWindows ended;
  private final LapseWindow lapseWindow;

  @Inject
  LapseWindows(EndedWindows ended, LapseWindow lapseWindow) {
    this.ended = ended;
    this.lapseWindow = lapseWindow;
  }

  @Override
  public String name() {
    return "lapse-review-windows";
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.daily(AFTER_MIDNIGHT);
  }

  /** How many windows were closed. Doing it twice closes nothing twice. */
  @Override
  public long perform(LocalDate today) {
    long closed = 0;
    List<UUID> page = ended.on(today, FIRST, PAGE);
    while (!page.isEmpty()) {
      closed += page.stream().filter(id -> lapseWindow.execute(id, today)).count();
      page = ended.on(today, page.get(page.size() - 1), PAGE);
    }
    return closed;
  }
}
