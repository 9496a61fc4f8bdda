package cn.huiyin.petition.reception;

import cn.huiyin.kit.casework.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** 业务日期: the day an act happened, today unless told, never in the future. */
@ApplicationScoped
class ReceptionDates {
  private final Clock clock;

  @Inject
  ReceptionDates(Clock clock) {
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  LocalDate happened(LocalDate occurredOn) {
    LocalDate day = occurredOn == null ? today() : occurredOn;
    if (day.isAfter(today())) {
      throw new RuleBroken(
          "DATE_IN_FUTURE", null, "业务日期不能晚于今天", "the business date must not be in the future");
    }
    return day;
  }
}
