package cn.huiyin.petition.review.finality;

import cn.huiyin.petition.act.ActDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** 期满: closes every window to ask for review or re-review that has ended, each in its own act. */
@ApplicationScoped
public class LapseWindows {
  private static final int PAGE = 200;
  private static final UUID FIRST = new UUID(0, 0);

  private final EndedWindows ended;
  private final LapseWindow lapseWindow;
  private final ActDay days;

  @Inject
  LapseWindows(EndedWindows ended, LapseWindow lapseWindow, ActDay days) {
    this.ended = ended;
    this.lapseWindow = lapseWindow;
    this.days = days;
  }

  /** How many windows were closed. Doing it twice closes nothing twice. */
  public int execute() {
    int closed = 0;
    List<UUID> page = ended.on(days.today(), FIRST, PAGE);
    while (!page.isEmpty()) {
      closed += (int) page.stream().filter(lapseWindow::execute).count();
      page = ended.on(days.today(), page.get(page.size() - 1), PAGE);
    }
    return closed;
  }
}
