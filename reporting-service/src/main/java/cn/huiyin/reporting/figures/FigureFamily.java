package cn.huiyin.reporting.figures;

import cn.huiyin.reporting.facts.Fact;
import java.util.List;

/** 一类指标: the figures of one chapter of the report with the metrics they read. */
public interface FigureFamily {
  List<Figure> figures();

  List<Metric<? extends Fact>> metrics();
}
