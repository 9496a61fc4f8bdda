package cn.huiyin.reporting.figures.petition;

import static cn.huiyin.reporting.figures.Dimension.OUTCOME;
import static cn.huiyin.reporting.figures.Dimension.TRAIT;

import cn.huiyin.reporting.facts.Fact;
import cn.huiyin.reporting.facts.petition.PetitionFact;
import cn.huiyin.reporting.facts.petition.Supervised;
import cn.huiyin.reporting.figures.Dims;
import cn.huiyin.reporting.figures.Entry;
import cn.huiyin.reporting.figures.Figure;
import cn.huiyin.reporting.figures.FigureFamily;
import cn.huiyin.reporting.figures.FigureKind;
import cn.huiyin.reporting.figures.Metric;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * 督办 (第四十、四十一条): the ordinary supervision of single petitions, not the campaign's (F10). A petition
 * that is supervised twice counts twice.
 */
public final class SupervisionFigures implements FigureFamily {
  private static final String OPENED = "supervision.opened";
  private static final String CLOSED = "supervision.closed";
  private static final String OPEN = "supervision.open";

  @Override
  public List<Figure> figures() {
    return List.of(
        PetitionMetric.figure(OPENED, "开展督办", "件次")
            .counts("期内对信访件开始的督办，一次督办为一件次；同一信访件再次督办的另计；专项行动的督导不计。单位为被督办单位。", "督办开始日")
            .cutBy("ground", TRAIT)
            .cutBy("form", OUTCOME)
            .declared(),
        PetitionMetric.figure(CLOSED, "办结督办", "件次")
            .counts("期内结束的督办，不论结果；一次督办只计一次。", "督办结束日")
            .cutBy("ground", TRAIT)
            .cutBy("result", OUTCOME)
            .declared(),
        open("supervision.carried_in", "期初未结督办", FigureKind.OPENING_STOCK),
        open("supervision.carried_out", "期末未结督办", FigureKind.STOCK));
  }

  private static Figure open(String id, String phrase, FigureKind kind) {
    return PetitionMetric.figure(id, phrase, "件次")
        .of(OPEN)
        .kind(kind)
        .counts("已开始、尚未结束的督办。", "督办开始日、督办结束日")
        .cutBy("ground", TRAIT)
        .declared();
  }

  @Override
  public List<Metric<? extends Fact>> metrics() {
    return List.of(
        PetitionMetric.each(OPENED, p -> p.supervisions().stream().flatMap(s -> opened(p, s))),
        PetitionMetric.each(CLOSED, p -> p.supervisions().stream().flatMap(s -> closed(p, s))),
        PetitionMetric.each(OPEN, p -> p.supervisions().stream().flatMap(s -> open(p, s))));
  }

  private static Stream<Entry> opened(PetitionFact petition, Supervised one) {
    return count(OPENED, petition, one, one.openedOn(), 1, one.form());
  }

  private static Stream<Entry> closed(PetitionFact petition, Supervised one) {
    return count(CLOSED, petition, one, one.closedOn(), 1, one.result());
  }

  private static Stream<Entry> open(PetitionFact petition, Supervised one) {
    return Stream.concat(
        count(OPEN, petition, one, one.openedOn(), 1, null),
        count(OPEN, petition, one, one.closedOn(), -1, null));
  }

  private static Stream<Entry> count(
      String metric,
      PetitionFact petition,
      Supervised one,
      LocalDate day,
      long by,
      String outcome) {
    Dims dims = PetitionMetric.dims(petition).ofUnit(one.unit()).with(one.ground(), outcome);
    return PetitionMetric.on(metric, petition, day, by, dims);
  }
}
