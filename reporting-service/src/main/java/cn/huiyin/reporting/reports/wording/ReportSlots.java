package cn.huiyin.reporting.reports.wording;

import cn.huiyin.reporting.reports.year.YearFigures;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * 报告空格: what the template's slots and conditions mean for one year. Slots: {@code year}, {@code
 * nextYear}, {@code bureau}, {@code county}, {@code wording KEY}, {@code figure ID}, {@code about
 * ID UNIT WORD}, {@code reached ID TARGET}, {@code months ID}, {@code share ID OF}, {@code list ID
 * CUT WORD}, {@code top ID CUT MOST}.
 */
record ReportSlots(
    YearFigures figures,
    String bureau,
    String county,
    Properties wording,
    CodeWords words,
    ReportCuts cuts) {
  private static final char MONTH_SIGN = '-';

  private static final Comparator<ReportCuts.Part> MOST_FIRST =
      Comparator.comparingLong(ReportCuts.Part::quantity)
          .reversed()
          .thenComparing(ReportCuts.Part::code);

  String fill(String slot) {
    String[] asked = slot.split("\\s+");
    return switch (asked[0]) {
      case "year" -> String.valueOf(figures.year());
      case "nextYear" -> String.valueOf(figures.year() + 1);
      case "bureau" -> bureau;
      case "county" -> county;
      case "wording" -> said(asked[1]);
      case "figure" -> String.valueOf(known(asked[1]));
      case "about" -> RoundWords.of(known(asked[1]), Long.parseLong(asked[2]), asked[3]);
      case "reached" ->
          said(known(asked[1]) >= known(asked[2]) ? "target.reached" : "target.missed");
      case "months" -> months(asked[1]);
      case "share" -> share(known(asked[1]), known(asked[2]));
      case "list" -> list(asked[1], asked[2], asked[3]);
      case "top" -> top(asked[1], asked[2], Integer.parseInt(asked[3]));
      default -> throw new IllegalStateException("the template has an unknown slot " + slot);
    };
  }

  /** Whether the sentences about a figure are kept: zero is dropped where the template says so. */
  boolean keeps(String id) {
    return known(id) != 0;
  }

  private long known(String id) {
    if (!figures.has(id)) {
      throw new IllegalStateException("the template names an unknown figure " + id);
    }
    return figures.of(id);
  }

  private String said(String key) {
    String text = wording.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("the template names unknown wording " + key);
    }
    return text;
  }

  private String months(String id) {
    return cuts.of(id, "month").stream()
        .filter(part -> part.quantity() > 0)
        .map(
            part ->
                Integer.parseInt(part.code().substring(part.code().indexOf(MONTH_SIGN) + 1)) + "月")
        .collect(Collectors.joining("、"));
  }

  /** 占比, to a tenth of a per cent, half up. */
  private static String share(long part, long whole) {
    long tenths = whole == 0 ? 0 : Math.floorDiv(part * 2000 + whole, 2 * whole);
    return whole == 0 ? "—" : tenths / 10 + "." + tenths % 10 + "%";
  }

  /** 甲3件、乙2件: all parts, most first. */
  private String list(String id, String cut, String countedIn) {
    return parts(id, cut).stream()
        .map(part -> words.of(cut, part.code()) + part.quantity() + countedIn)
        .collect(Collectors.joining("、"));
  }

  /** Rows of a table: rank, name, quantity. */
  private String top(String id, String cut, int most) {
    StringBuilder rows = new StringBuilder();
    int rank = 1;
    for (ReportCuts.Part part : parts(id, cut)) {
      if (!part.code().isEmpty() && rank <= most) {
        String row = "| %d | %s | %d |%n";
        rows.append(row.formatted(rank++, words.of(cut, part.code()), part.quantity()));
      }
    }
    return rows.toString().stripTrailing();
  }

  private List<ReportCuts.Part> parts(String id, String cut) {
    known(id);
    return cuts.of(id, cut).stream()
        .filter(part -> part.quantity() != 0)
        .sorted(MOST_FIRST)
        .toList();
  }
}
