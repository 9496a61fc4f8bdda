package cn.huiyin.reporting.reports;

import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * 报告空格: what the template's slots and conditions mean for one year. Slots: {@code year}, {@code
 * nextYear}, {@code bureau}, {@code county}, {@code wording KEY}, {@code figure ID}, {@code about
 * ID UNIT WORD}, {@code reached ID TARGET}, {@code months ID}.
 *
 * @param months the months of the year in which a figure has any, by its id
 */
record ReportSlots(
    YearFigures figures,
    String bureau,
    String county,
    Properties wording,
    Map<String, List<Integer>> months) {

  String fill(String slot) {
    String[] words = slot.split("\\s+");
    return switch (words[0]) {
      case "year" -> String.valueOf(figures.year());
      case "nextYear" -> String.valueOf(figures.year() + 1);
      case "bureau" -> bureau;
      case "county" -> county;
      case "wording" -> said(words[1]);
      case "figure" -> String.valueOf(known(words[1]));
      case "about" -> RoundWords.of(known(words[1]), Long.parseLong(words[2]), words[3]);
      case "reached" ->
          said(known(words[1]) >= known(words[2]) ? "target.reached" : "target.missed");
      case "months" -> monthsOf(words[1]);
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
    String words = wording.getProperty(key);
    if (words == null) {
      throw new IllegalStateException("the template names unknown wording " + key);
    }
    return words;
  }

  private String monthsOf(String id) {
    return months.getOrDefault(id, List.of()).stream()
        .map(month -> month + "月")
        .reduce((a, b) -> a + "、" + b)
        .orElse("");
  }
}
