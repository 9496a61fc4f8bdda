package cn.huiyin.reporting.enquiry;

import cn.huiyin.reporting.enquiry.reading.Cut;
import cn.huiyin.reporting.enquiry.reading.FigureQuestion;
import cn.huiyin.reporting.enquiry.reading.FigureReading.Line;
import cn.huiyin.reporting.figures.Dimension;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * 小数抑制 (DOMAIN 5.2, 7.2): accusations under further cuts are not shown below three, since so few
 * could be known by place and time. Where just one would be hidden, the next smallest is hidden as
 * well, or the total would give it away.
 */
final class SmallCells {
  static final int FEWEST_SHOWN = 3;
  private static final String ACCUSATION = "ACCUSATION";

  private SmallCells() {}

  /** The same lines; a hidden one has null for its quantity. */
  static List<FigureAnswer.Row> shown(FigureQuestion question, List<Line> lines) {
    List<FigureAnswer.Row> rows = new ArrayList<>();
    lines.forEach(line -> rows.add(new FigureAnswer.Row(line.under(), line.quantity())));
    List<Integer> ofAccusations =
        indexes(question, lines).stream()
            .sorted(Comparator.comparing(index -> Math.abs(lines.get(index).quantity())))
            .toList();
    long small =
        ofAccusations.stream().filter(index -> isSmall(lines.get(index).quantity())).count();
    ofAccusations.stream()
        .limit(small == 1 ? 2 : small)
        .forEach(index -> rows.set(index, new FigureAnswer.Row(lines.get(index).under(), null)));
    return rows;
  }

  /**
   * Whether the one number of a question about accusations under further filters must be hidden.
   */
  static boolean hides(FigureQuestion question, long total) {
    boolean accusations =
        question.restrictions().getOrDefault(Dimension.KIND, List.of()).contains(ACCUSATION);
    return accusations && question.restrictions().size() > 1 && isSmall(total);
  }

  private static boolean isSmall(long quantity) {
    return quantity != 0 && Math.abs(quantity) < FEWEST_SHOWN;
  }

  private static List<Integer> indexes(FigureQuestion question, List<Line> lines) {
    int kindAt = question.cuts().stream().map(Cut::dimension).toList().indexOf(Dimension.KIND);
    boolean allAre =
        question.restrictions().getOrDefault(Dimension.KIND, List.of()).contains(ACCUSATION);
    boolean furtherCut = question.cuts().size() > (kindAt < 0 ? 0 : 1);
    boolean furtherFilter =
        question.restrictions().keySet().stream().anyMatch(d -> d != Dimension.KIND);
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean accusation =
          allAre || kindAt >= 0 && ACCUSATION.equals(lines.get(i).under().get(kindAt));
      if (accusation && (furtherCut || furtherFilter)) {
        found.add(i);
      }
    }
    return found;
  }
}
