package cn.huiyin.reporting.support;

import cn.huiyin.reporting.catalogue.FigureCatalogue;
import cn.huiyin.reporting.facts.Fact;
import cn.huiyin.reporting.figures.Entry;
import cn.huiyin.reporting.figures.Figure;
import cn.huiyin.reporting.folding.Facts;
import cn.huiyin.reporting.history.CaseHistory;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Figures counted in memory, straight from histories: what the rollups must agree with. */
public final class Counted {
  private static final FigureCatalogue CATALOGUE = new FigureCatalogue();
  private final List<Entry> entries;

  private Counted(List<Entry> entries) {
    this.entries = entries;
  }

  public static Counted from(CaseFile... files) {
    return of(List.of(files).stream().map(CaseFile::history).toList());
  }

  public static Counted of(Collection<CaseHistory> histories) {
    return new Counted(
        histories.stream()
            .flatMap(history -> Facts.of(history).stream())
            .collect(Collectors.groupingBy(Fact::groupKey))
            .values()
            .stream()
            .flatMap(CATALOGUE::entries)
            .toList());
  }

  /** Every entry, in an order of its own. */
  public List<Entry> entries() {
    return entries.stream().sorted(Comparator.comparing(Entry::toString)).toList();
  }

  public long year(String figure, int year) {
    return period(figure, year + "-01-01", year + "-12-31");
  }

  public long period(String figure, String from, String to) {
    return period(figure, LocalDate.parse(from), LocalDate.parse(to));
  }

  public long period(String id, LocalDate from, LocalDate to) {
    Figure figure = CATALOGUE.find(id).orElseThrow();
    return entries.stream()
        .filter(entry -> entry.metric().equals(figure.metric()))
        .filter(
            entry ->
                figure.only().entrySet().stream()
                    .allMatch(only -> entry.dims().of(only.getKey()).equals(only.getValue())))
        .filter(
            entry ->
                switch (figure.kind()) {
                  case FLOW -> !entry.day().isBefore(from) && !entry.day().isAfter(to);
                  case STOCK -> !entry.day().isAfter(to);
                  case OPENING_STOCK -> entry.day().isBefore(from);
                })
        .mapToLong(Entry::quantity)
        .sum();
  }
}
