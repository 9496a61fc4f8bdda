package cn.huiyin.kit.time;

import cn.huiyin.kit.casework.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** 业务日期: the day an act happened in Asia/Shanghai, today unless told, never in the future. */
@ApplicationScoped
public class ActDay {
  private final Clock clock;

  @Inject
  public ActDay(Clock clock) {
    this.clock = clock;
  }

  /** Today in Asia/Shanghai. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /**
   * The day told, or today.
   *
   * @throws RuleBroken for a day that is yet to come
   */
  public LocalDate of(LocalDate told) {
    LocalDate today = today();
    LocalDate day = told == null ? today : told;
    if (day.isAfter(today)) {
      throw new RuleBroken(
          "DATE_IN_FUTURE", null, "业务日期不能晚于今天", "the business date is in the future");
    }
    return day;
  }
}
