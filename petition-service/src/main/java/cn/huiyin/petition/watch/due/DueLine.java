package cn.huiyin.petition.watch.due;

import cn.huiyin.kit.calendar.Deadline;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.petition.domain.deadline.PetitionClock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * 到期表的一行: one clock run with the days that follow from its ledger.
 *
 * @param missable whether it is owed, and no right that merely lapses
 * @param late stopped after its due day and not yet noted as overdue
 * @param noted whether the breach stands in the case file
 * @param edition the calendar it was counted with
 */
record DueLine(
    UUID petitionId,
    int line,
    StatutoryClock clock,
    String unit,
    LocalDate startedOn,
    LocalDate dueOn,
    LocalDate yellowOn,
    LocalDate redOn,
    boolean provisional,
    boolean missable,
    boolean late,
    boolean noted,
    int edition) {

  /**
   * The line of a run that somebody has to watch: one that goes on, or one that ended late and must
   * still be noted. A window for rating is nobody's duty and ends by itself.
   */
  static Optional<DueLine> of(
      UUID petitionId, int line, PetitionClock run, StatutoryCalendar calendar, int edition) {
    if (run.clock() == StatutoryClock.RATING_WIN) {
      return Optional.empty();
    }
    Deadline deadline = run.deadline(calendar);
    boolean missable = run.owed() && !run.clock().lapses();
    boolean late = missable && endedLate(run, deadline.due()) && !run.notedOverdue();
    if (!run.running() && !late) {
      return Optional.empty();
    }
    return Optional.of(
        new DueLine(
            petitionId,
            line,
            run.clock(),
            run.ownerUnit(),
            run.startedOn(),
            deadline.due(),
            deadline.turnsYellowOn(),
            deadline.turnsRedOn(),
            deadline.provisional(),
            missable,
            late,
            run.notedOverdue(),
            edition));
  }

  private static boolean endedLate(PetitionClock run, LocalDate due) {
    return !run.running() && run.stoppedOn().isAfter(due);
  }
}
