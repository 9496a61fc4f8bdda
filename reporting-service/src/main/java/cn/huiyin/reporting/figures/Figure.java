package cn.huiyin.reporting.figures;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * 指标: one figure of a report.
 *
 * @param id stable id, as in expected-figures.json
 * @param version of the definition: a changed definition is a new version
 * @param phrase 报告中的中文措辞
 * @param unit 计量单位
 * @param definition what exactly is counted, in Chinese
 * @param decidedBy 决定归属期的日期
 * @param metric whose daily rollups it reads
 * @param cuts what it can be grouped and filtered by: public name → dimension
 * @param only the part of the metric it counts, where it counts a part
 */
public record Figure(
    String id,
    int version,
    String phrase,
    String unit,
    FigureKind kind,
    String definition,
    String decidedBy,
    String metric,
    Map<String, Dimension> cuts,
    Map<Dimension, String> only) {

  public Figure {
    cuts = Collections.unmodifiableMap(new LinkedHashMap<>(cuts));
    only = Map.copyOf(only);
  }

  /** A declaration begins with the figure's id; it counts its own metric unless told otherwise. */
  public static FigureDeclaration declare(String id) {
    return new FigureDeclaration(id);
  }

  /** The dimension behind a public name, if the figure can be cut by it. */
  public Optional<Dimension> cut(String name) {
    return Optional.ofNullable(cuts.get(name));
  }

  /** The part of this figure under one value of a dimension, as a figure of its own. */
  public Figure part(String partId, Dimension dimension, String value) {
    Map<Dimension, String> narrower = new java.util.EnumMap<>(Dimension.class);
    narrower.putAll(only);
    narrower.put(dimension, value);
    return new Figure(
        partId, version, phrase, unit, kind, definition, decidedBy, metric, cuts, narrower);
  }
}
