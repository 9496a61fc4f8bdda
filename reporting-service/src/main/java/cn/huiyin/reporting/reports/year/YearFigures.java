package cn.huiyin.reporting.reports.year;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** 年度指标值: every figure of one calendar year by its id. */
public record YearFigures(int year, Map<String, Long> values) {
  public YearFigures {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** The figure, 0 where nothing was counted. */
  public long of(String id) {
    return values.getOrDefault(id, 0L);
  }

  /** Whether there is a figure of this id. */
  public boolean has(String id) {
    return values.containsKey(id);
  }

  /** The sum of all parts whose ids begin so. */
  public long sumOf(String prefix) {
    return values.entrySet().stream()
        .filter(value -> value.getKey().startsWith(prefix))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
