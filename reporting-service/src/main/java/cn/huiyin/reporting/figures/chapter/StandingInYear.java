package cn.huiyin.reporting.figures.chapter;

import cn.huiyin.reporting.facts.Standing;
import cn.huiyin.reporting.figures.Dims;
import cn.huiyin.reporting.figures.Entry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 年内有效: counts a thing once in each calendar year in which it has an outcome that still stands.
 * From 1 January to any day D the sum is 1 when an outcome of that year up to D is not taken back
 * by D, else 0: it rises on the outcome's day and falls on the day the last standing one is taken
 * back. What is taken back after the year's end leaves that year alone ("未在期末前撤销").
 */
final class StandingInYear {
  /** An outcome with the case and the dimensions it is counted under. */
  record Outcome(UUID caseId, String caseNo, Standing standing, Dims dims) {
    int year() {
      return standing.from().getYear();
    }

    boolean standsOn(LocalDate day) {
      return !standing.from().isAfter(day)
          && (standing.until() == null || standing.until().isAfter(day));
    }
  }

  private static final Comparator<Outcome> FIRST =
      Comparator.comparing((Outcome outcome) -> outcome.standing().from())
          .thenComparing(outcome -> String.valueOf(outcome.caseNo()))
          .thenComparing(Outcome::caseId);

  private StandingInYear() {}

  /** The entries of one thing, given all its outcomes of all years. */
  static Stream<Entry> entries(String metric, Stream<Outcome> outcomes) {
    return outcomes.collect(Collectors.groupingBy(Outcome::year)).values().stream()
        .flatMap(ofYear -> ofOneYear(metric, ofYear));
  }

  private static Stream<Entry> ofOneYear(String metric, List<Outcome> outcomes) {
    Stream.Builder<Entry> entries = Stream.builder();
    Outcome counted = null;
    for (LocalDate day : daysOfChange(outcomes)) {
      Outcome now = outcomes.stream().filter(o -> o.standsOn(day)).min(FIRST).orElse(null);
      if (now != counted) {
        if (counted != null) {
          entries.add(new Entry(metric, day, counted.caseId(), -1, counted.dims(), false));
        }
        if (now != null) {
          entries.add(Entry.one(metric, day, now.caseId(), now.dims()));
        }
      }
      counted = now;
    }
    return entries.build();
  }

  private static SortedSet<LocalDate> daysOfChange(List<Outcome> outcomes) {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (Outcome outcome : outcomes) {
      days.add(outcome.standing().from());
      LocalDate until = outcome.standing().until();
      if (until != null && until.getYear() == outcome.year()) {
        days.add(until);
      }
    }
    return days;
  }
}
