package cn.huiyin.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * 正文检索: each round asks every piece of text both ways in turn. Prints, per piece and page, the
 * medians in milliseconds and of the ratios.
 */
public final class Search {
  private static final int PAGE = 50;
  private static final int FAR = 10_000;
  private static final int REQUESTS = 5;
  private static final List<String> PIECES =
      List.of("石", "石材", "石材加", "劳动合同", "鑫", "鑫兴", "鑫兴达", "鑫兴公司", "鱻", "鱻麤", "鱻麤龘", "鱻麤龘靐");

  private Search() {}

  /** Arguments: rounds, seconds to warm. */
  public static void main(String[] arguments) throws Exception {
    int rounds = Integer.parseInt(arguments[0]);
    Target target = Target.fromEnvironment();
    try (Connection database = DriverManager.getConnection(target.petitionDatabase())) {
      SearchRequests ours = new SearchRequests(target);
      LikeScan scan = new LikeScan(database);
      String far = scan.cursorAfter((FAR - 1) * PAGE);
      warm(ours, far, Long.parseLong(arguments[1]));
      System.out.println("piece page ours-ms like-ms ratio (medians of " + rounds + " rounds)");
      List<Double> all = new ArrayList<>();
      for (String piece : PIECES) {
        all.add(compare(piece, null, rounds, ours, scan));
      }
      for (String piece : new String[] {"石", "鑫兴", "鱻"}) {
        all.add(compare(piece, far, rounds, ours, scan));
      }
      System.out.printf("all pieces: median ours %.1f ms%n", median(all));
      System.out.printf("no text, page 1: ours %.1f ms%n", list(null, rounds, ours));
      System.out.printf("no text, page %d: ours %.1f ms%n", FAR, list(far, rounds, ours));
    }
  }

  private static void warm(SearchRequests ours, String far, long seconds) throws Exception {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    while (System.nanoTime() < end) {
      for (String piece : PIECES) {
        ours.millis(piece, null);
        ours.millis(piece, far);
      }
      ours.millis(null, far);
    }
  }

  /** Prints a line; the median of ours. */
  private static double compare(
      String piece, String cursor, int rounds, SearchRequests ours, LikeScan scan)
      throws Exception {
    List<Double> mine = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      double like = scan.millis(piece, cursor);
      double asked = several(piece, cursor, ours);
      theirs.add(like);
      mine.add(asked);
      ratios.add(like / asked);
    }
    System.out.printf(
        "%s %s %.1f %.1f %.0f%n",
        piece, cursor == null ? "1" : "far", median(mine), median(theirs), median(ratios));
    return median(mine);
  }

  private static double list(String cursor, int rounds, SearchRequests ours) throws Exception {
    List<Double> times = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      times.add(several(null, cursor, ours));
    }
    return median(times);
  }

  private static double several(String piece, String cursor, SearchRequests ours) throws Exception {
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < REQUESTS; i++) {
      times.add(ours.millis(piece, cursor));
    }
    return median(times);
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
