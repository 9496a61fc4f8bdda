package cn.huiyin.kit.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 期限账：the lines a deadline is derived from: start, extensions, exclusions, stop. The due date is
 * never stored as truth, it always follows from these lines and the calendar.
 *
 * @param length days of the clock; the law's own unless the law leaves them open
 * @param stoppedOn business date of the finishing event (recording it later does not make it late);
 *     null while the clock runs
 */
public record DeadlineLedger(
    StatutoryClock clock,
    LocalDate startedOn,
    int length,
    List<Extension> extensions,
    List<Exclusion> exclusions,
    LocalDate stoppedOn) {

  private static final int LONGEST = 3660;
  private static final int MOST_EXCLUSIONS = 50;

  public DeadlineLedger {
    DateLimits.require("start", startedOn);
    extensions = List.copyOf(extensions);
    exclusions = List.copyOf(exclusions);
    requireLength(clock, length);
    requireExtension(clock, extensions.stream().mapToLong(Extension::days).sum());
    requireExclusions(clock, exclusions);
  }

  /** A clock with the days the table gives it. */
  public static DeadlineLedger start(StatutoryClock clock, LocalDate on) {
    return start(clock, on, clock.length());
  }

  /** A clock whose days a person or a policy sets. */
  public static DeadlineLedger start(StatutoryClock clock, LocalDate on, int length) {
    return new DeadlineLedger(clock, on, length, List.of(), List.of(), null);
  }

  public DeadlineLedger extend(int days, LocalDate decidedOn) {
    List<Extension> more = append(extensions, new Extension(days, decidedOn));
    return new DeadlineLedger(clock, startedOn, length, more, exclusions, stoppedOn);
  }

  public DeadlineLedger exclude(LocalDate from, LocalDate to) {
    List<Exclusion> more = append(exclusions, new Exclusion(from, to));
    return new DeadlineLedger(clock, startedOn, length, extensions, more, stoppedOn);
  }

  public DeadlineLedger stop(LocalDate on) {
    DateLimits.require("stop", on);
    return new DeadlineLedger(clock, startedOn, length, extensions, exclusions, on);
  }

  public Optional<LocalDate> stopped() {
    return Optional.ofNullable(stoppedOn);
  }

  public int extensionDays() {
    return extensions.stream().mapToInt(Extension::days).sum();
  }

  public Deadline deadline(StatutoryCalendar calendar) {
    return new DeadlineCount(this, calendar.now()).deadline();
  }

  private static void requireLength(StatutoryClock clock, int length) {
    if (length < 1 || length > LONGEST) {
      throw new IllegalArgumentException(
          "length: %s needs 1 to %d days, not %d".formatted(clock, LONGEST, length));
    }
    if (clock.rule().length().basis() == LengthBasis.LAW && length != clock.length()) {
      throw new IllegalArgumentException(
          "length: %s is %s by law".formatted(clock, clock.rule().length().english()));
    }
  }

  private static void requireExtension(StatutoryClock clock, long days) {
    ExtensionRule rule = clock.rule().extension();
    if (days > 0 && !rule.isAllowed()) {
      throw new IllegalArgumentException("extension: %s knows no extension".formatted(clock));
    }
    if (days > rule.maxDays()) {
      throw new IllegalArgumentException(
          "extension: %s may be extended by at most %d days, not %d"
              .formatted(clock, rule.maxDays(), days));
    }
  }

  private static void requireExclusions(StatutoryClock clock, List<Exclusion> exclusions) {
    if (!exclusions.isEmpty() && !clock.rule().allowsExclusion()) {
      throw new IllegalArgumentException("exclusion: %s knows no excluded time".formatted(clock));
    }
    if (exclusions.size() > MOST_EXCLUSIONS) {
      throw new IllegalArgumentException(
          "exclusion: at most %d intervals".formatted(MOST_EXCLUSIONS));
    }
  }

  private static <T> List<T> append(List<T> lines, T line) {
    return Stream.concat(lines.stream(), Stream.of(line)).toList();
  }
}
