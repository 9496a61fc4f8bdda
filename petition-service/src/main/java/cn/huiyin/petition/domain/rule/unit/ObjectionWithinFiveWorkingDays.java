package cn.huiyin.petition.domain.rule.unit;

import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.deadline.PetitionClock;
import java.time.LocalDate;
import java.util.Optional;

/** 第二十三条：应当自收到转送、交办之日起5个工作日内提出异议，逾期不予接受 (I-22). */
public final class ObjectionWithinFiveWorkingDays {
  private ObjectionWithinFiveWorkingDays() {}

  public static void check(
      Optional<PetitionClock> objection, LocalDate on, StatutoryCalendar calendar) {
    boolean inTime =
        objection.filter(clock -> !on.isAfter(clock.deadline(calendar).due())).isPresent();
    if (!inTime) {
      throw new RuleBroken(
          "OBJECTION_WITHIN_FIVE_WORKING_DAYS",
          "信访工作条例 第二十三条",
          "异议应当自收到之日起5个工作日内提出",
          "an objection is raised within five working days of receipt");
    }
  }
}
