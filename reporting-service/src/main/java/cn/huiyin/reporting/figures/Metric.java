package cn.huiyin.reporting.figures;

import cn.huiyin.reporting.facts.Fact;
import java.util.List;
import java.util.stream.Stream;

/**
 * 计数规则: what facts of one sort add to a metric. Several figures may read one metric.
 *
 * @param id name of the metric in the rollups
 * @param counts the sort of fact it is counted from
 * @param rule entries of one group of facts (those with one group key)
 */
public record Metric<F extends Fact>(String id, Class<F> counts, Rule<F> rule) {

  /** Counts the facts of one group, in an order that no arrival changes. */
  @FunctionalInterface
  public interface Rule<F extends Fact> {
    Stream<Entry> entries(List<F> group);
  }

  /** A metric that counts each case by itself. */
  public static <F extends Fact> Metric<F> each(
      String id, Class<F> counts, java.util.function.Function<F, Stream<Entry>> rule) {
    return new Metric<>(id, counts, group -> group.stream().flatMap(rule));
  }

  /** What the group adds; facts of another sort add nothing. */
  public Stream<Entry> entriesOf(List<Fact> group) {
    List<F> own = group.stream().filter(counts::isInstance).map(counts::cast).toList();
    return own.isEmpty() ? Stream.empty() : rule.entries(own);
  }
}
