package cn.huiyin.reporting.figures.chapter;

import cn.huiyin.reporting.facts.Fact;
import cn.huiyin.reporting.facts.Standing;
import cn.huiyin.reporting.facts.mediation.EngagementFact;
import cn.huiyin.reporting.figures.Dims;
import cn.huiyin.reporting.figures.Entry;
import cn.huiyin.reporting.figures.Figure;
import cn.huiyin.reporting.figures.FigureFamily;
import cn.huiyin.reporting.figures.FigureKind;
import cn.huiyin.reporting.figures.Metric;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** 律师 (F4): a lawyer counts once, however many engagements run side by side. */
public final class LawyerFigures implements FigureFamily {
  private static final String ENGAGED = "lawyer.engaged";
  private static final String IN_OFFICE = "lawyer.in_office";

  @Override
  public List<Figure> figures() {
    return List.of(
        Figure.declare(ENGAGED)
            .phrase("聘请律师", "名")
            .counts("期内开始聘期的律师，按律师去重，每一历年一名律师只计一次。", "聘期开始日")
            .declared(),
        Figure.declare(IN_OFFICE)
            .phrase("在聘律师", "名")
            .kind(FigureKind.STOCK)
            .counts("期末在聘的律师，按律师去重：聘期开始日不晚于期末，且未终止或者终止日在期末之后。", "聘期开始日、终止日")
            .declared());
  }

  @Override
  public List<Metric<? extends Fact>> metrics() {
    return List.of(
        new Metric<>(ENGAGED, EngagementFact.class, LawyerFigures::engaged),
        new Metric<>(IN_OFFICE, EngagementFact.class, LawyerFigures::inOffice));
  }

  private static Stream<Entry> engaged(List<EngagementFact> engagements) {
    return StandingInYear.entries(
        ENGAGED,
        engagements.stream()
            .filter(engagement -> engagement.engagedOn() != null)
            .map(
                engagement ->
                    new StandingInYear.Outcome(
                        engagement.caseId(),
                        engagement.caseNo(),
                        new Standing(engagement.engagedOn(), "ENGAGED", null),
                        Dims.NONE)));
  }

  /** +1 on the day the first engagement begins, −1 on the day the last one has ended. */
  private static Stream<Entry> inOffice(List<EngagementFact> engagements) {
    SortedSet<LocalDate> days = new TreeSet<>();
    engagements.stream()
        .flatMap(engagement -> Stream.of(engagement.engagedOn(), engagement.endedOn()))
        .filter(day -> day != null)
        .forEach(days::add);
    EngagementFact first =
        engagements.stream()
            .min(java.util.Comparator.comparing(EngagementFact::caseId))
            .orElseThrow();
    Stream.Builder<Entry> entries = Stream.builder();
    boolean before = false;
    for (LocalDate day : days) {
      boolean now = engagements.stream().anyMatch(engagement -> holds(engagement, day));
      if (now != before) {
        entries.add(new Entry(IN_OFFICE, day, first.caseId(), now ? 1 : -1, Dims.NONE, false));
      }
      before = now;
    }
    return entries.build();
  }

  private static boolean holds(EngagementFact engagement, LocalDate day) {
    return engagement.engagedOn() != null
        && !engagement.engagedOn().isAfter(day)
        && (engagement.endedOn() == null || engagement.endedOn().isAfter(day));
  }
}
