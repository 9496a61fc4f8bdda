package cn.huiyin.disclosure.casework;

import cn.huiyin.kit.problem.Problems;
import cn.huiyin.kit.time.StatutoryClockSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** 办理日期: the day an act happened, today unless told, never in the future. */
@ApplicationScoped
public class ActDay {
  private final Clock clock;

  @Inject
  public ActDay(Clock clock) {
    this.clock = clock;
  }

  /** Today in Asia/Shanghai. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), StatutoryClockSource.ZONE);
  }

  /**
   * The day told, or today.
   *
   * @throws cn.huiyin.kit.problem.ProblemException 400 for a day that is yet to come
   */
  public LocalDate of(LocalDate told) {
    LocalDate today = today();
    if (told != null && told.isAfter(today)) {
      throw Problems.badField("occurredOn", "办理日期不得晚于今天", "the day is in the future");
    }
    return told == null ? today : told;
  }
}
