package cn.huiyin.reporting.rollup;

import cn.huiyin.reporting.figures.Dims;
import cn.huiyin.reporting.figures.Entry;
import java.time.LocalDate;
import java.util.Comparator;

/** 汇总格: one metric on one day under one set of dimensions. */
public record Cell(String metric, LocalDate day, Dims dims) implements Comparable<Cell> {
  private static final Comparator<Cell> ORDER =
      Comparator.comparing(Cell::metric).thenComparing(Cell::day).thenComparing(Cell::dims);

  public static Cell of(Entry entry) {
    return new Cell(entry.metric(), entry.day(), entry.dims());
  }

  @Override
  public int compareTo(Cell other) {
    return ORDER.compare(this, other);
  }
}
