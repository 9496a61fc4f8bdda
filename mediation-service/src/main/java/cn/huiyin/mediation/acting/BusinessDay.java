package cn.huiyin.mediation.acting;

import cn.huiyin.kit.casework.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** 业务日期: the day an act happened in Asia/Shanghai, today unless told, never in the future. */
@ApplicationScoped
public class BusinessDay {
  private final Clock clock;

  @Inject
  public BusinessDay(Clock clock) {
    this.clock = clock;
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /**
   * The day told, or today.
   *
   * @throws RuleBroken when it is after today
   */
  public LocalDate of(LocalDate occurredOn) {
    LocalDate day = occurredOn == null ? today() : occurredOn;
    if (day.isAfter(today())) {
      throw new RuleBroken(
          "DATE_IN_FUTURE", null, "业务日期不能晚于今天", "the business date must not be in the future");
    }
    return day;
  }
}
