package cn.huiyin.kit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.kit.calendar.data.CalendarProducer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** 期限计算的性质：what holds for every clock, start and calendar year. */
class DeadlinePropertiesTest {
  private static final StatutoryCalendar CALENDAR = CalendarProducer.shipped();

  @Property
  void theDueDayIsNeverARestDay(@ForAll StatutoryClock clock, @ForAll("starts") LocalDate start) {
    assertThat(CALENDAR.isWorkingDay(due(ledger(clock, start)))).isTrue();
  }

  @Property
  void aLaterStartNeverEndsEarlier(
      @ForAll StatutoryClock clock,
      @ForAll("starts") LocalDate start,
      @ForAll @IntRange(max = 400) int later) {
    assertThat(due(ledger(clock, start.plusDays(later))))
        .isAfterOrEqualTo(due(ledger(clock, start)));
  }

  @Property
  void aLongerTermNeverEndsEarlier(
      @ForAll("starts") LocalDate start,
      @ForAll @IntRange(min = 1, max = 300) int length,
      @ForAll @IntRange(max = 60) int more) {
    LocalDate shorter = due(DeadlineLedger.start(StatutoryClock.REPORTBACK, start, length));
    assertThat(due(DeadlineLedger.start(StatutoryClock.REPORTBACK, start, length + more)))
        .isAfterOrEqualTo(shorter);
  }

  @Property
  void anExtensionCountsLikeALongerTerm(
      @ForAll("starts") LocalDate start,
      @ForAll @IntRange(min = 1, max = 300) int length,
      @ForAll @IntRange(min = 1, max = 30) int extension) {
    DeadlineLedger ledger = DeadlineLedger.start(StatutoryClock.REPORTBACK, start, length);
    assertThat(due(ledger.extend(extension, start)))
        .isEqualTo(due(DeadlineLedger.start(StatutoryClock.REPORTBACK, start, length + extension)));
  }

  @Property
  void betweenStartAndDueLieExactlyTheWorkingDaysCounted(
      @ForAll("workingDayClocks") StatutoryClock clock, @ForAll("starts") LocalDate start) {
    assertThat(CALENDAR.workingDaysBetween(start, due(ledger(clock, start))))
        .isEqualTo(clock.length());
  }

  @Property
  void excludedTimeNeverShortens(
      @ForAll("excludableClocks") StatutoryClock clock,
      @ForAll("starts") LocalDate start,
      @ForAll @IntRange(min = -20, max = 80) int from,
      @ForAll @IntRange(max = 60) int days) {
    DeadlineLedger ledger = ledger(clock, start);
    LocalDate first = start.plusDays(from);
    assertThat(due(ledger.exclude(first, first.plusDays(days)))).isAfterOrEqualTo(due(ledger));
  }

  @Property
  void theSameDaysExcludedTwiceCountOnce(
      @ForAll("excludableClocks") StatutoryClock clock,
      @ForAll("starts") LocalDate start,
      @ForAll @IntRange(min = 1, max = 15) int from,
      @ForAll @IntRange(max = 20) int days) {
    LocalDate first = start.plusDays(from);
    DeadlineLedger once = ledger(clock, start).exclude(first, first.plusDays(days));
    assertThat(due(once.exclude(first, first.plusDays(days)))).isEqualTo(due(once));
  }

  @Property
  void aCorrectedNoticeMovesOnlyWhatItTouches(
      @ForAll StatutoryClock clock,
      @ForAll("starts") LocalDate start,
      @ForAll @IntRange(max = 120) int later) {
    LocalDate off = start.plusDays(later);
    HolidayNotice known =
        CALENDAR.notice(off.getYear()).orElse(new HolidayNotice(off.getYear(), Set.of(), Set.of()));
    Set<LocalDate> more = new HashSet<>(known.off());
    more.add(off);
    Set<LocalDate> makeUp = new HashSet<>(known.makeUp());
    makeUp.remove(off);
    StatutoryCalendar corrected =
        CALENDAR.replacing(new HolidayNotice(off.getYear(), more, makeUp));
    LocalDate before = due(ledger(clock, start));
    LocalDate after = ledger(clock, start).deadline(corrected).due();
    assertThat(after).isAfterOrEqualTo(before);
    if (off.equals(start) || off.isAfter(before)) {
      assertThat(after).isEqualTo(before);
    }
  }

  @Property
  void theColourTurnsOnTheDaysNamed(
      @ForAll StatutoryClock clock,
      @ForAll("starts") LocalDate start,
      @ForAll @IntRange(max = 90) int later) {
    Deadline deadline = ledger(clock, start).deadline(CALENDAR);
    LocalDate day = start.plusDays(later);
    ClockColour named = ClockColour.GREEN;
    if (day.isAfter(deadline.due())) {
      named = ClockColour.OVERDUE;
    } else if (!day.isBefore(deadline.turnsRedOn())) {
      named = ClockColour.RED;
    } else if (!day.isBefore(deadline.turnsYellowOn())) {
      named = ClockColour.YELLOW;
    }
    assertThat(deadline.colour(day)).isEqualTo(named);
  }

  @Property
  void theExplanationSkipsOnlyRestDays(
      @ForAll StatutoryClock clock, @ForAll("starts") LocalDate start) {
    DeadlineExplanation text = ledger(clock, start).deadline(CALENDAR).explanation();
    assertThat(text.skipped()).noneMatch(day -> CALENDAR.isWorkingDay(day.date()));
    assertThat(text.sentence()).contains(text.due().toString());
  }

  @Provide
  Arbitrary<LocalDate> starts() {
    LocalDate first = LocalDate.of(2021, 6, 1);
    return Arbitraries.integers().between(0, 2600).map(first::plusDays);
  }

  @Provide
  Arbitrary<StatutoryClock> workingDayClocks() {
    return Arbitraries.of(StatutoryClock.class)
        .filter(clock -> clock.dayCount() == DayCount.WORKING_DAYS);
  }

  @Provide
  Arbitrary<StatutoryClock> excludableClocks() {
    return Arbitraries.of(StatutoryClock.class).filter(clock -> clock.rule().allowsExclusion());
  }

  private static DeadlineLedger ledger(StatutoryClock clock, LocalDate start) {
    return clock.length() == 0
        ? DeadlineLedger.start(clock, start, 30)
        : DeadlineLedger.start(clock, start);
  }

  private static LocalDate due(DeadlineLedger ledger) {
    return ledger.deadline(CALENDAR).due();
  }
}
