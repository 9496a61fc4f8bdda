package cn.huiyin.petition.reception;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.kit.casework.UuidV7;
import cn.huiyin.petition.reception.domain.LeaderReception;
import cn.huiyin.petition.reception.domain.ReceptionPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** 接访排期 (第十八条: the schedule is made public). */
@ApplicationScoped
public class ScheduleReception {
  private final Receptions receptions;
  private final ActJournal journal;
  private final Clock clock;

  @Inject
  ScheduleReception(Receptions receptions, ActJournal journal, Clock clock) {
    this.receptions = receptions;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Puts the session on the schedule.
   *
   * @param announcedOn the day it was put on the schedule
   */
  @Transactional
  public LeaderReception execute(ReceptionPlan plan, LocalDate announcedOn, Actor actor) {
    if (receptions.withNumber(plan.receptionNo()).isPresent()) {
      throw new RuleBroken(
          "RECEPTION_NO_TAKEN", null, "接访编号已使用", "the reception number is already in use");
    }
    LeaderReception reception =
        LeaderReception.schedule(UuidV7.at(clock.instant()), plan, announcedOn);
    receptions.add(reception);
    journal.record(reception, actor);
    return reception;
  }
}
