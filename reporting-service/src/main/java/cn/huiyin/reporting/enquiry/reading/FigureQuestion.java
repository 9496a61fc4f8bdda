package cn.huiyin.reporting.enquiry.reading;

import cn.huiyin.reporting.figures.Dimension;
import cn.huiyin.reporting.figures.Figure;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * 问数.
 *
 * @param filters values a caller restricts dimensions to
 */
public record FigureQuestion(
    Figure figure, Period period, List<Cut> cuts, Map<Dimension, String> filters) {

  /** A figure as a whole. */
  public static FigureQuestion whole(Figure figure, Period period) {
    return new FigureQuestion(figure, period, List.of(), Map.of());
  }

  /** The same question by one dimension. */
  public FigureQuestion by(String name) {
    return new FigureQuestion(figure, period, Cut.asked(figure, List.of(name)), filters);
  }

  /** All restrictions: the figure's own part and the caller's. Contradicting ones leave nothing. */
  public Map<Dimension, List<String>> restrictions() {
    Map<Dimension, List<String>> all = new EnumMap<>(Dimension.class);
    figure.only().forEach((dimension, value) -> all.put(dimension, List.of(value)));
    filters.forEach(
        (dimension, value) ->
            all.merge(
                dimension,
                List.of(value),
                (own, asked) -> own.equals(asked) ? own : List.of(own.get(0), asked.get(0))));
    return all;
  }
}
