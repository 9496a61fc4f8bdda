package cn.huiyin.launcher.figure;

import cn.huiyin.launcher.Complaint;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * 年度: which year a folder of ledgers is about: the one its backlog target names, or else the year
 * in which most petitions were received.
 */
public final class ReportYear {
  private static final Pattern TARGET_ROW = Pattern.compile("^\"?(\\d{4})\"?,.*");
  private static final Pattern RECEIVED = Pattern.compile("^[^,]*,\"?(\\d{4})-\\d{2}-\\d{2}T.*");

  private ReportYear() {}

  /** The year of the ledgers in this folder. */
  public static int of(Path folder) {
    return onlyTarget(folder.resolve("backlog_targets.csv"))
        .or(() -> mostFrequent(years(folder.resolve("petitions.csv"), RECEIVED)))
        .orElseThrow(
            () -> new Complaint("the ledgers in " + folder + " name no year: add --year YYYY."));
  }

  private static Optional<Integer> onlyTarget(Path file) {
    Map<Integer, Long> years = years(file, TARGET_ROW);
    return years.size() == 1 ? Optional.of(years.keySet().iterator().next()) : Optional.empty();
  }

  private static Optional<Integer> mostFrequent(Map<Integer, Long> years) {
    return years.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private static Map<Integer, Long> years(Path file, Pattern row) {
    if (!Files.isRegularFile(file)) {
      return new HashMap<>();
    }
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return reader
          .lines()
          .map(row::matcher)
          .filter(Matcher::matches)
          .map(match -> Integer.valueOf(match.group(1)))
          .collect(Collectors.groupingBy(year -> year, Collectors.counting()));
    } catch (IOException e) {
      throw new Complaint("cannot read " + file + ": " + e.getMessage() + ".", e);
    }
  }
}
