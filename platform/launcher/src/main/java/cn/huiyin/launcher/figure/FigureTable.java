package cn.huiyin.launcher.figure;

import cn.huiyin.launcher.Console;
import java.util.Map;
import java.util.Objects;

/** The table of figures, ours beside those expected. */
public final class FigureTable {
  private final Map<String, Long> ours;
  private final Map<String, Long> expected;

  /** Expected may be empty: then ours stand alone. */
  public FigureTable(Map<String, Long> ours, Map<String, Long> expected) {
    this.ours = ours;
    this.expected = expected;
  }

  /** Whether each expected figure is ours to the digit. */
  public boolean isEqual() {
    return expected.entrySet().stream()
        .allMatch(figure -> Objects.equals(ours.get(figure.getKey()), figure.getValue()));
  }

  /** Prints a row per figure and a verdict. */
  public void print(Console console, int year) {
    if (expected.isEmpty()) {
      console.line(row("figure " + year, "ours", "", ""));
      ours.forEach((id, value) -> console.line(row(id, shown(value), "", "")));
      return;
    }
    console.line(row("figure " + year, "ours", "expected", ""));
    expected.forEach(
        (id, value) -> {
          boolean same = Objects.equals(ours.get(id), value);
          String verdict = same ? "equal" : "NOT EQUAL";
          console.line(row(id, shown(ours.get(id)), shown(value), verdict));
        });
    console.line(verdict());
  }

  private String verdict() {
    long different =
        expected.entrySet().stream()
            .filter(figure -> !Objects.equals(ours.get(figure.getKey()), figure.getValue()))
            .count();
    return different == 0
        ? "All " + expected.size() + " figures are equal."
        : different + " of " + expected.size() + " figures are NOT EQUAL.";
  }

  private static String row(String id, String left, String right, String verdict) {
    return String.format("  %-46s %10s %10s  %s", id, left, right, verdict).stripTrailing();
  }

  private static String shown(Long value) {
    return value == null ? "-" : value.toString();
  }
}
