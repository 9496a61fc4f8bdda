package cn.huiyin.petition.domain.deadline;

import cn.huiyin.events.petition.OverdueReason;
import cn.huiyin.kit.calendar.Deadline;
import cn.huiyin.kit.calendar.DeadlineLedger;
import cn.huiyin.kit.calendar.Exclusion;
import cn.huiyin.kit.calendar.Extension;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.calendar.StatutoryClock;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;

/**
 * 期限 (DOMAIN 2.9): one run of one clock over a petition, as ledger lines. The due day follows from
 * them and the calendar; whether it was missed is computed, never stored (I-05).
 *
 * @param ownerUnit whose time runs, or null for the petitioner's window
 * @param length days; the law's own unless a person or a policy sets them
 * @param owed false where the law owes nothing: the notice to a petitioner without a clear name or
 *     address (I-57); the clock then reminds but can't be missed
 * @param stoppedOn business day of the act that ended it, or null while it runs
 * @param overdueOn first day past the due day, once the breach was noted; never taken back (I-05)
 * @param overdueReason why it was missed, once that was explained
 */
@Embeddable
public record PetitionClock(
    @Enumerated(EnumType.STRING) @Column(name = "clock") StatutoryClock clock,
    @Column(name = "owner_unit") String ownerUnit,
    @Column(name = "started_on") LocalDate startedOn,
    @Column(name = "length") int length,
    @Column(name = "owed") boolean owed,
    @Convert(converter = ExtensionLines.class) @Column(name = "extensions")
        List<Extension> extensions,
    @Convert(converter = ExclusionLines.class) @Column(name = "exclusions")
        List<Exclusion> exclusions,
    @Column(name = "stopped_on") LocalDate stoppedOn,
    @Column(name = "overdue_on") LocalDate overdueOn,
    @Enumerated(EnumType.STRING) @Column(name = "overdue_reason") OverdueReason overdueReason) {

  static PetitionClock started(
      StatutoryClock clock, String ownerUnit, LocalDate on, int length, boolean owed) {
    return new PetitionClock(
        clock, ownerUnit, on, length, owed, List.of(), List.of(), null, null, null);
  }

  public boolean running() {
    return stoppedOn == null;
  }

  public boolean runs(StatutoryClock other) {
    return clock == other && running();
  }

  /** The lines in the form the kit counts with. */
  public DeadlineLedger ledger() {
    return new DeadlineLedger(
        clock,
        startedOn,
        length,
        extensions == null ? List.of() : extensions,
        exclusions == null ? List.of() : exclusions,
        stoppedOn);
  }

  public Deadline deadline(StatutoryCalendar calendar) {
    return ledger().deadline(calendar);
  }

  /**
   * 超期: the act came late, or hasn't come and the day is past; never where nothing is owed, nor
   * where a right lapses.
   */
  public boolean breached(StatutoryCalendar calendar, LocalDate today) {
    return owed && !clock.lapses() && deadline(calendar).overdue(today);
  }

  /** Whether the breach was noted in the case file. */
  public boolean notedOverdue() {
    return overdueOn != null;
  }

  PetitionClock overdue(LocalDate since) {
    return with(ownerUnit, startedOn, ledger(), since, overdueReason);
  }

  PetitionClock explained(OverdueReason reason) {
    return with(ownerUnit, startedOn, ledger(), overdueOn, reason);
  }

  PetitionClock stop(LocalDate on) {
    LocalDate day = on.isBefore(startedOn) ? startedOn : on;
    return of(ownerUnit, startedOn, ledger().stop(day));
  }

  PetitionClock resume() {
    DeadlineLedger lines = ledger();
    return of(
        ownerUnit,
        startedOn,
        new DeadlineLedger(clock, startedOn, length, lines.extensions(), lines.exclusions(), null));
  }

  PetitionClock refix(LocalDate on, String unit) {
    return of(unit, on, ledger());
  }

  PetitionClock ownedBy(String unit) {
    return of(unit, startedOn, ledger());
  }

  PetitionClock extend(int days, LocalDate decidedOn) {
    return of(ownerUnit, startedOn, ledger().extend(days, decidedOn));
  }

  PetitionClock exclude(LocalDate from, LocalDate to) {
    return of(ownerUnit, startedOn, ledger().exclude(from, to));
  }

  private PetitionClock of(String unit, LocalDate start, DeadlineLedger lines) {
    return with(unit, start, lines, overdueOn, overdueReason);
  }

  private PetitionClock with(
      String unit,
      LocalDate start,
      DeadlineLedger lines,
      LocalDate overdueSince,
      OverdueReason reason) {
    return new PetitionClock(
        clock,
        unit,
        start,
        length,
        owed,
        lines.extensions(),
        lines.exclusions(),
        lines.stoppedOn(),
        overdueSince,
        reason);
  }
}
