package cn.huiyin.kit.calendar.data;

import cn.huiyin.kit.calendar.HolidayNotice;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * 节假日安排文件：{@code {"off": ["2023-01-01", …], "makeup": ["2023-01-28", …]}} with days of one or more
 * years.
 */
public final class HolidayFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private HolidayFile() {}

  /**
   * The notices in a file, one for each year it names a day of.
   *
   * @throws IOException when it cannot be read, or isn't such a file; the message says why
   */
  public static List<HolidayNotice> read(InputStream in) throws IOException {
    JsonNode file = JSON.readTree(in);
    Map<Integer, Set<LocalDate>> off = byYear(file, "off");
    Map<Integer, Set<LocalDate>> makeUp = byYear(file, "makeup");
    Set<Integer> years = new HashSet<>(off.keySet());
    years.addAll(makeUp.keySet());
    List<HolidayNotice> notices = new ArrayList<>();
    for (int year : years.stream().sorted().toList()) {
      notices.add(
          new HolidayNotice(
              year, off.getOrDefault(year, Set.of()), makeUp.getOrDefault(year, Set.of())));
    }
    return notices;
  }

  private static Map<Integer, Set<LocalDate>> byYear(JsonNode file, String field)
      throws IOException {
    JsonNode days = file.path(field);
    if (!days.isArray()) {
      throw new IOException("the holiday file has no list \"" + field + "\"");
    }
    Map<Integer, Set<LocalDate>> byYear = new TreeMap<>();
    for (JsonNode node : days) {
      LocalDate day = date(field, node.asText());
      byYear.computeIfAbsent(day.getYear(), year -> new HashSet<>()).add(day);
    }
    return byYear;
  }

  private static LocalDate date(String field, String text) throws IOException {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IOException(
          "the holiday file's list \"%s\" holds \"%s\", which is no ISO date"
              .formatted(field, text),
          e);
    }
  }
}
