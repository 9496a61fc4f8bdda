package cn.huiyin.launcher.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many events of each topic reporting has stored, as its check of them tells. */
final class StoredEvents {
  private static final String CHECK = "reporting.every-event-folded";
  private static final Pattern COUNT = Pattern.compile("([a-z][a-z.-]*\\.v\\d+)=(\\d+)");

  private StoredEvents() {}

  static Map<String, Long> byTopic(JsonNode reporting) {
    Map<String, Long> counts = new TreeMap<>();
    for (JsonNode check : reporting.path("checks")) {
      if (check.path("id").asText().equals(CHECK)) {
        Matcher count = COUNT.matcher(check.path("detail").asText());
        while (count.find()) {
          counts.put(count.group(1), Long.valueOf(count.group(2)));
        }
      }
    }
    return counts;
  }
}
