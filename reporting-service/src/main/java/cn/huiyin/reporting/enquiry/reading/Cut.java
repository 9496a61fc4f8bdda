package cn.huiyin.reporting.enquiry.reading;

import cn.huiyin.kit.problem.Problems;
import cn.huiyin.reporting.figures.Dimension;
import cn.huiyin.reporting.figures.Figure;
import cn.huiyin.reporting.figures.FigureKind;
import java.util.List;
import java.util.Map;

/**
 * 分组: one column of an answer.
 *
 * @param name as asked for
 * @param sql expression over a rollup row, made of nothing a caller typed
 */
public record Cut(String name, Dimension dimension, String sql) {
  private static final Map<String, String> TIMES =
      Map.of(
          "day", "to_char(day, 'YYYY-MM-DD')",
          "month", "to_char(day, 'YYYY-MM')",
          "quarter", "to_char(day, 'YYYY\"-Q\"Q')",
          "year", "to_char(day, 'YYYY')");

  /**
   * The groupings a caller asks for.
   *
   * @throws cn.huiyin.kit.problem.ProblemException 400 when the figure can't be cut so
   */
  public static List<Cut> asked(Figure figure, List<String> names) {
    return names.stream().distinct().map(name -> of(figure, name)).toList();
  }

  private static Cut of(Figure figure, String name) {
    String time = figure.kind() == FigureKind.FLOW ? TIMES.get(name) : null;
    if (time != null) {
      return new Cut(name, null, time);
    }
    return figure
        .cut(name)
        .map(dimension -> new Cut(name, dimension, dimension.column()))
        .orElseThrow(
            () ->
                Problems.badField(
                    "groupBy",
                    "该指标不能按此分组（可用：" + allowed(figure) + "）",
                    "this figure can be cut by " + allowed(figure)));
  }

  private static String allowed(Figure figure) {
    String own = String.join(", ", figure.cuts().keySet());
    return figure.kind() == FigureKind.FLOW
        ? own + (own.isEmpty() ? "" : ", ") + "day, month, quarter, year"
        : own;
  }
}
