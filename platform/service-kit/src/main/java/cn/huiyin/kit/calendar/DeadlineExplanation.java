package cn.huiyin.kit.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * 期限说明：how a due day came about: start, rule and article, days counted, days skipped and why,
 * extensions and exclusions as ledger lines.
 *
 * @param citation law and article in Chinese, 《信访工作条例》第22条
 * @param lengthBasis whether the length is law, policy, or set by a person
 * @param daysCounted days counted in the clock's own day count, extensions included
 * @param skipped rest days passed over: inside the count for working days, at its end for calendar
 *     days
 * @param makeUpDaysCounted make-up working days (调休上班日) that counted, or on which the end fell
 * @param rawEnd the end before it is moved off rest days
 * @param sentence the whole in one Chinese sentence
 * @param englishSentence the whole in one English sentence
 */
public record DeadlineExplanation(
    StatutoryClock clock,
    String name,
    String citation,
    LengthBasis lengthBasis,
    DayCount dayCount,
    LocalDate start,
    int length,
    int daysCounted,
    List<SkippedDay> skipped,
    List<LocalDate> makeUpDaysCounted,
    List<Extension> extensions,
    List<Exclusion> exclusions,
    LocalDate rawEnd,
    LocalDate due,
    boolean provisional,
    String sentence,
    String englishSentence) {

  static DeadlineExplanation of(Deadline deadline) {
    DeadlineLedger ledger = deadline.ledger();
    ClockRule rule = ledger.clock().rule();
    DeadlineSentence sentence = new DeadlineSentence(deadline);
    return new DeadlineExplanation(
        ledger.clock(),
        rule.name().chinese(),
        rule.citation().chinese(),
        rule.length().basis(),
        rule.length().dayCount(),
        ledger.startedOn(),
        ledger.length(),
        ledger.length() + ledger.extensionDays(),
        skippedDays(deadline),
        makeUpDays(deadline),
        ledger.extensions(),
        ledger.exclusions(),
        deadline.rawEnd(),
        deadline.due(),
        deadline.provisional(),
        sentence.chinese(),
        sentence.english());
  }

  private static List<SkippedDay> skippedDays(Deadline deadline) {
    return daysLookedUp(deadline)
        .map(day -> new SkippedDay(day, deadline.calendar().kindOf(day)))
        .filter(day -> !day.reason().isWorking())
        .toList();
  }

  private static List<LocalDate> makeUpDays(Deadline deadline) {
    return daysLookedUp(deadline)
        .filter(day -> deadline.calendar().kindOf(day) == DayKind.MAKE_UP_WORKING_DAY)
        .toList();
  }

  /** The days on which the calendar mattered, without those that an exclusion holds still. */
  private static Stream<LocalDate> daysLookedUp(Deadline deadline) {
    DeadlineLedger ledger = deadline.ledger();
    DayCount count = ledger.clock().dayCount();
    LocalDate first =
        count == DayCount.WORKING_DAYS ? ledger.startedOn().plusDays(1) : deadline.rawEnd();
    return first
        .datesUntil(deadline.due().plusDays(1))
        .filter(day -> ledger.exclusions().stream().noneMatch(e -> e.holds(day, count)));
  }
}
