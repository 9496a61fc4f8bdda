package cn.huiyin.mediation.domain.backlog.rule;

import cn.huiyin.kit.casework.RuleBroken;
import java.time.LocalDate;

/** 稳控观察期满方可销案 (DOMAIN 4.3; the number of days is our policy). */
public final class WatchIsOver {
  private WatchIsOver() {}

  /**
   * Asks the rule.
   *
   * @throws RuleBroken when the watch still runs on the date
   */
  public static void check(LocalDate confirmedOn, int watchDays, LocalDate on) {
    LocalDate over = confirmedOn.plusDays(watchDays);
    if (on.isBefore(over)) {
      throw new RuleBroken("WATCH_RUNS", null, "观察期至" + over + "届满", "the watch ends on " + over);
    }
  }
}
