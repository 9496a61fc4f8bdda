package cn.huiyin.reporting.figures;

/** 流量与存量 (DOMAIN 1.1 rule 3): which days of a metric make up a figure of a period. */
public enum FigureKind {
  /** 流量: the days of the period. */
  FLOW,
  /** 期末存量: all days up to the period's end. */
  STOCK,
  /** 期初存量: all days before the period's start. */
  OPENING_STOCK
}
