package cn.huiyin.petition.domain.deadline;

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
    @Column(name = "stopped_on") LocalDate stoppedOn) {

  static PetitionClock started(
      StatutoryClock clock, String ownerUnit, LocalDate on, int length, boolean owed) {
    return new PetitionClock(clock, ownerUnit, on, length, owed, List.of(), List.of(), null);
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

  /** 超期: the act came late, or hasn't come and the day is past; never where nothing is owed. */
  public boolean breached(StatutoryCalendar calendar, LocalDate today) {
    return owed && deadline(calendar).overdue(today);
  }

  PetitionClock stop(LocalDate on) {
    LocalDate day = on.isBefore(startedOn) ? startedOn : on;
    return of(ownerUnit, startedOn, ledger().stop(day));
  }

  PetitionClock resume() {
    return new PetitionClock(
        clock, ownerUnit, startedOn, length, owed, extensions, exclusions, null);
  }

  PetitionClock refix(LocalDate on, String unit) {
    return new PetitionClock(clock, unit, on, length, owed, extensions, exclusions, stoppedOn);
  }

  PetitionClock ownedBy(String unit) {
    return new PetitionClock(
        clock, unit, startedOn, length, owed, extensions, exclusions, stoppedOn);
  }

  PetitionClock extend(int days, LocalDate decidedOn) {
    return of(ownerUnit, startedOn, ledger().extend(days, decidedOn));
  }

  PetitionClock exclude(LocalDate from, LocalDate to) {
    return of(ownerUnit, startedOn, ledger().exclude(from, to));
  }

  private PetitionClock of(String unit, LocalDate start, DeadlineLedger lines) {
    return new PetitionClock(
        clock,
        unit,
        start,
        length,
        owed,
        lines.extensions(),
        lines.exclusions(),
        lines.stoppedOn());
  }
}
