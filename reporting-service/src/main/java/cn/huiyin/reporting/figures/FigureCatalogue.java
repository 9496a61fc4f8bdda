package cn.huiyin.reporting.figures;

import cn.huiyin.reporting.facts.Fact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** 指标目录: every figure there is, and what the facts of a group add to the metrics behind them. */
public final class FigureCatalogue {
  /** 分项指标: a part of a figure that outside tools know by an id of its own. */
  private static final Map<String, Dimension> PARTS =
      Map.of(
          "petition.handled.by_division.", Dimension.DIVISION,
          "petition.handled.by_channel.", Dimension.CHANNEL,
          "petition.handled.by_kind.", Dimension.KIND);

  private static final String HANDLED = "petition.handled";
  private static final String CODE = "[A-Za-z0-9_-]{1,40}";

  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final List<Metric<? extends Fact>> metrics;

  public FigureCatalogue() {
    List<FigureFamily> families =
        List.of(
            new PetitionFigures(),
            new ReviewFigures(),
            new MediationFigures(),
            new BacklogFigures(),
            new OpennessFigures(),
            new LedgerFigures());
    families.stream()
        .flatMap(family -> family.figures().stream())
        .forEach(this::add);
    metrics = families.stream().<Metric<? extends Fact>>flatMap(f -> f.metrics().stream()).toList();
  }

  private void add(Figure figure) {
    if (figures.put(figure.id(), figure) != null) {
      throw new IllegalStateException("two figures are named " + figure.id());
    }
  }

  /** All figures in the order of the report. */
  public List<Figure> figures() {
    return List.copyOf(figures.values());
  }

  /** The figure of an id, also the parts of F1 by division, channel and kind. */
  public Optional<Figure> find(String id) {
    Figure declared = figures.get(id);
    return declared != null ? Optional.of(declared) : part(id);
  }

  private Optional<Figure> part(String id) {
    return PARTS.entrySet().stream()
        .filter(part -> id.startsWith(part.getKey()))
        .filter(part -> id.substring(part.getKey().length()).matches(CODE))
        .map(
            part ->
                figures.get(HANDLED).part(id, part.getValue(), id.substring(part.getKey().length())))
        .findFirst();
  }

  /** Ids of the parts of F1 under each value of a dimension. */
  public Stream<Figure> handledBy(Dimension dimension, Stream<String> values) {
    String prefix =
        PARTS.entrySet().stream()
            .filter(part -> part.getValue() == dimension)
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow();
    return values.map(value -> figures.get(HANDLED).part(prefix + value, dimension, value));
  }

  /** What a group of facts adds to all metrics. */
  public Stream<Entry> entries(List<Fact> group) {
    return metrics.stream().flatMap(metric -> metric.entriesOf(group));
  }

  /** Names of all metrics kept in the rollups. */
  public List<String> metricIds() {
    return metrics.stream().map(Metric::id).toList();
  }
}
