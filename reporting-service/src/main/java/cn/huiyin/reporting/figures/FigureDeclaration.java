package cn.huiyin.reporting.figures;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** 指标声明: reads like the line of a statistical form. */
public final class FigureDeclaration {
  private final String id;
  private final Map<String, Dimension> cuts = new LinkedHashMap<>();
  private final Map<Dimension, String> only = new EnumMap<>(Dimension.class);
  private int version = 1;
  private String phrase;
  private String unit;
  private FigureKind kind = FigureKind.FLOW;
  private String definition;
  private String decidedBy;
  private String metric;

  FigureDeclaration(String id) {
    this.id = id;
    this.metric = id;
  }

  /** 报告措辞与计量单位. */
  public FigureDeclaration phrase(String words, String countedIn) {
    phrase = words;
    unit = countedIn;
    return this;
  }

  /** 定义与决定归属期的日期. */
  public FigureDeclaration counts(String exactly, String dateThatDecides) {
    definition = exactly;
    decidedBy = dateThatDecides;
    return this;
  }

  public FigureDeclaration version(int number) {
    version = number;
    return this;
  }

  public FigureDeclaration kind(FigureKind flowOrStock) {
    kind = flowOrStock;
    return this;
  }

  /** Reads another metric than the one of its own name. */
  public FigureDeclaration of(String otherMetric) {
    metric = otherMetric;
    return this;
  }

  /** Counts only one part of the metric. */
  public FigureDeclaration only(Dimension dimension, String value) {
    only.put(dimension, value);
    return this;
  }

  /** Can be cut by dimensions under their own names. */
  public FigureDeclaration cutBy(Dimension... dimensions) {
    for (Dimension dimension : dimensions) {
      cuts.put(dimension.name().toLowerCase(Locale.ROOT), dimension);
    }
    return this;
  }

  /** Can be cut by a trait of its own under a name of its own. */
  public FigureDeclaration cutBy(String name, Dimension dimension) {
    cuts.put(name, dimension);
    return this;
  }

  public Figure declared() {
    return new Figure(id, version, phrase, unit, kind, definition, decidedBy, metric, cuts, only);
  }
}
