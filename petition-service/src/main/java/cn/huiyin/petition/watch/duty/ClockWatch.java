package cn.huiyin.petition.watch.duty;

import cn.huiyin.kit.schedule.CaseByCase;
import cn.huiyin.kit.schedule.Duty;
import cn.huiyin.kit.schedule.Rhythm;
import cn.huiyin.petition.calendar.DeadlinePolicies;
import cn.huiyin.petition.watch.overdue.NoteOverdue;
import cn.huiyin.petition.watch.overdue.OverdueRuns;
import cn.huiyin.petition.watch.reminder.ReminderBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** 每日看钟: what was missed goes into the case files, then every unit is reminded of what is near. */
@ApplicationScoped
public class ClockWatch implements Duty {
  private final CaseByCase cases;
  private final OverdueRuns runs;
  private final NoteOverdue noteOverdue;
  private final ReminderBook reminders;
  private final DeadlinePolicies policies;

  @Inject
  ClockWatch(
      CaseByCase cases,
      OverdueRuns runs,
      NoteOverdue noteOverdue,
      ReminderBook reminders,
      DeadlinePolicies policies) {
    this.cases = cases;
    this.runs = runs;
    this.noteOverdue = noteOverdue;
    this.reminders = reminders;
    this.policies = policies;
  }

  @Override
  public String name() {
    return "clock-watch";
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.daily(policies.watchAt());
  }

  @Override
  public long perform(LocalDate today) {
    long missed =
        cases.each(
            this, id -> runs.petitionsAfter(id, today), id -> noteOverdue.execute(id, today));
    return missed + reminders.remind(today);
  }
}
