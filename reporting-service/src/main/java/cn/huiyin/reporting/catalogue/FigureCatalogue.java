package cn.huiyin.reporting.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.huiyin.reporting.facts.Fact;
import cn.huiyin.reporting.figures.Dimension;
import cn.huiyin.reporting.figures.Entry;
import cn.huiyin.reporting.figures.Figure;
import cn.huiyin.reporting.figures.FigureFamily;
import cn.huiyin.reporting.figures.Metric;
import cn.huiyin.reporting.figures.chapter.BacklogFigures;
import cn.huiyin.reporting.figures.chapter.LawyerFigures;
import cn.huiyin.reporting.figures.chapter.LedgerFigures;
import cn.huiyin.reporting.figures.chapter.MediationFigures;
import cn.huiyin.reporting.figures.chapter.MediationWorkFigures;
import cn.huiyin.reporting.figures.chapter.OpennessFigures;
import cn.huiyin.reporting.figures.petition.DeedFigures;
import cn.huiyin.reporting.figures.petition.PetitionFigures;
import cn.huiyin.reporting.figures.petition.ProposalFigures;
import cn.huiyin.reporting.figures.petition.ReviewFigures;
import cn.huiyin.reporting.figures.petition.SupervisionFigures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** 指标目录: every figure there is, and what the facts of a group add to the metrics behind them. */
public final class FigureCatalogue {
  /** 分项指标: a part of a figure that outside tools know by an id of its own. */
  public record Part(String prefix, String figure, Dimension dimension) {}

  public static final Part BY_DIVISION =
      new Part("petition.handled.by_division.", "petition.handled", Dimension.DIVISION);
  public static final Part BY_CHANNEL =
      new Part("petition.handled.by_channel.", "petition.handled", Dimension.CHANNEL);
  public static final Part BY_KIND =
      new Part("petition.handled.by_kind.", "petition.handled", Dimension.KIND);
  public static final Part ROOMS_BY_LEVEL =
      new Part("room.established.by_level.", "room.established", Dimension.TRAIT);

  /** All of them. */
  public static final List<Part> PARTS = List.of(BY_DIVISION, BY_CHANNEL, BY_KIND, ROOMS_BY_LEVEL);

  private static final String CODE = "[A-Za-z0-9_-]{1,40}";

  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final List<Metric<? extends Fact>> metrics;

  public FigureCatalogue() {
    List<FigureFamily> families =
        List.of(
            new PetitionFigures(),
            new DeedFigures(),
            new SupervisionFigures(),
            new ProposalFigures(),
            new ReviewFigures(),
            new MediationFigures(),
            new MediationWorkFigures(),
            new LawyerFigures(),
            new BacklogFigures(),
            new OpennessFigures(),
            new LedgerFigures());
    families.stream().flatMap(family -> family.figures().stream()).forEach(this::add);
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

  /** The figure of an id, also of a part of one. */
  public Optional<Figure> find(String id) {
    Figure declared = figures.get(id);
    return declared != null ? Optional.of(declared) : part(id);
  }

  private Optional<Figure> part(String id) {
    return PARTS.stream()
        .filter(part -> id.startsWith(part.prefix()))
        .filter(part -> id.substring(part.prefix().length()).matches(CODE))
        .map(part -> part(part, id.substring(part.prefix().length())))
        .findFirst();
  }

  private Figure part(Part part, String value) {
    return figures.get(part.figure()).part(part.prefix() + value, part.dimension(), value);
  }

  /** What a group of facts adds to all metrics. */
  public Stream<Entry> entries(List<Fact> group) {
    return metrics.stream().flatMap(metric -> metric.entriesOf(group));
  }

  /**
   * What the catalogue counts, as one short text: another one when a figure is added, dropped or
   * defined anew, so that what is stored can be told to be folded by an older catalogue.
   */
  public String edition() {
    StringBuilder text = new StringBuilder();
    figures.values().forEach(f -> text.append(f.id()).append('@').append(f.version()).append(' '));
    return figures.size() + "-" + UUID.nameUUIDFromBytes(text.toString().getBytes(UTF_8));
  }

  /** Names of all metrics kept in the rollups. */
  public List<String> metricIds() {
    return metrics.stream().map(Metric::id).toList();
  }
}
