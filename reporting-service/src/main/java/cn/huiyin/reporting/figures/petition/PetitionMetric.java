package cn.huiyin.reporting.figures.petition;

import cn.huiyin.reporting.facts.petition.PetitionFact;
import cn.huiyin.reporting.figures.Dimension;
import cn.huiyin.reporting.figures.Dims;
import cn.huiyin.reporting.figures.Entry;
import cn.huiyin.reporting.figures.Figure;
import cn.huiyin.reporting.figures.FigureDeclaration;
import cn.huiyin.reporting.figures.Metric;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * 信访件的计数: what all metrics of petitions share. Voided doubles and inquiries count in none; what is
 * under seal is counted and not listed (I-50).
 */
final class PetitionMetric {
  /** 未分类: linked as a repeat before anybody classified it; the parts add up with it (I-43). */
  private static final String UNCLASSIFIED = "UNCLASSIFIED";

  private PetitionMetric() {}

  static FigureDeclaration figure(String id, String phrase, String countedIn) {
    return Figure.declare(id)
        .phrase(phrase, countedIn)
        .cutBy(
            Dimension.DIVISION,
            Dimension.CHANNEL,
            Dimension.KIND,
            Dimension.SUBJECT,
            Dimension.UNIT);
  }

  static Metric<PetitionFact> each(String id, Function<PetitionFact, Stream<Entry>> rule) {
    return Metric.each(
        id,
        PetitionFact.class,
        petition ->
            petition.counts()
                ? rule.apply(petition).map(entry -> entry.sealedIf(petition.sealed()))
                : Stream.empty());
  }

  /** A count on a day, or nothing where there is no day yet. */
  static Stream<Entry> on(
      String metric, PetitionFact petition, LocalDate day, long quantity, Dims dims) {
    return day == null || quantity == 0
        ? Stream.empty()
        : Stream.of(new Entry(metric, day, petition.caseId(), quantity, dims, false));
  }

  static Dims dims(PetitionFact petition) {
    return new Dims(
        petition.division(),
        petition.channel(),
        petition.kind() == null ? UNCLASSIFIED : petition.kind(),
        petition.subject(),
        petition.unit(),
        null,
        null);
  }
}
