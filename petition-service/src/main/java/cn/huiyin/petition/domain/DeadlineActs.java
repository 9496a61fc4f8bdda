package cn.huiyin.petition.domain;

import cn.huiyin.events.petition.ClockOverdue;
import cn.huiyin.events.petition.OverdueExplained;
import cn.huiyin.events.petition.OverdueReason;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.deadline.PetitionClock;
import cn.huiyin.petition.domain.rule.oversight.OverdueIsNoted;
import cn.huiyin.petition.domain.stage.PetitionAct;
import cn.huiyin.petition.domain.stage.PetitionLifecycle;
import java.time.LocalDate;
import java.util.List;

/** 超期入账与说明 (DOMAIN 2.9, I-05): what was missed is said once, may be explained, and stays said. */
public final class DeadlineActs {
  private final Petition petition;

  DeadlineActs(Petition petition) {
    this.petition = petition;
  }

  /**
   * 超期入账: notes every breach that isn't noted yet.
   *
   * @return how many there were
   */
  public int noteOverdue(StatutoryCalendar calendar, LocalDate today, Actor actor) {
    if (PetitionLifecycle.find(petition.stage(), PetitionAct.NOTE_OVERDUE).isEmpty()) {
      return 0;
    }
    List<PetitionClock> runs = petition.clocks();
    int noted = 0;
    for (int line = 0; line < runs.size(); line++) {
      PetitionClock run = runs.get(line);
      if (!run.notedOverdue() && run.breached(calendar, today)) {
        LocalDate due = run.deadline(calendar).due();
        petition.perform(
            new ClockOverdue(due.plusDays(1), run.clock().name(), line, run.ownerUnit(), due),
            actor);
        noted++;
      }
    }
    return noted;
  }

  /** 超期说明: of the last run of the clock that was missed. */
  public void explainOverdue(
      StatutoryClock clock, OverdueReason reason, LocalDate on, Actor actor) {
    int line = OverdueIsNoted.check(petition.clocks(), clock);
    petition.perform(new OverdueExplained(on, clock.name(), line, reason), actor);
  }
}
