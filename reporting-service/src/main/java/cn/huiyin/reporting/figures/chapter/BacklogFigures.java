package cn.huiyin.reporting.figures.chapter;

import static cn.huiyin.reporting.figures.Dimension.OUTCOME;
import static cn.huiyin.reporting.figures.Dimension.TRAIT;
import static cn.huiyin.reporting.figures.Dimension.UNIT;

import cn.huiyin.reporting.facts.Fact;
import cn.huiyin.reporting.facts.Standing;
import cn.huiyin.reporting.facts.campaign.ActivityFact;
import cn.huiyin.reporting.facts.campaign.BacklogFact;
import cn.huiyin.reporting.facts.campaign.TargetFact;
import cn.huiyin.reporting.figures.Dims;
import cn.huiyin.reporting.figures.Entry;
import cn.huiyin.reporting.figures.Figure;
import cn.huiyin.reporting.figures.FigureDeclaration;
import cn.huiyin.reporting.figures.FigureFamily;
import cn.huiyin.reporting.figures.Metric;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** 积案化解专项行动 (F8–F13). */
public final class BacklogFigures implements FigureFamily {
  private static final String DEFINITION =
      "期内经化解认定、且当年年末前未被撤销的积案；在以后年度被撤销的，不影响原年度；移出台账的不计；一案在所有年度中至多计一次。";

  @Override
  public List<Figure> figures() {
    return List.of(
        resolved("backlog.resolved", "化解信访积案").declared(),
        resolved("backlog.resolved.assigned", "化解交办积案").only(TRAIT, "ASSIGNED").declared(),
        resolved("backlog.resolved.hotspot", "化解社会突出信访问题").only(TRAIT, "SOCIAL_HOTSPOT").declared(),
        listing("backlog.listed", "立项积案").counts("期内列入台账的积案；移出台账的不计。", "立项日").declared(),
        listing("backlog.closed", "积案销案").counts("期内观察期满销案的积案；移出台账的不计。", "销案日").declared(),
        Figure.declare("backlog.target")
            .phrase("全年化解目标", "件")
            .counts("县级全年积案化解目标，以最后一次设定为准；各单位分解数不计入。", "年度")
            .only(TRAIT, "backlog.resolved")
            .declared(),
        Figure.declare("campaign.dispatch_meeting")
            .phrase("召开专项行动调度会", "次")
            .counts("期内召开的调度会；取消的不计；约谈、通报等其他活动不计。", "召开日")
            .cutBy(UNIT)
            .declared(),
        Figure.declare("campaign.supervision")
            .phrase("开展专项督导", "次")
            .counts("期内开展的专项督导；同一日对同一单位的督导为一次；取消的不计；单件信访件的督办不计。", "开展日")
            .cutBy(UNIT)
            .declared());
  }

  private static FigureDeclaration resolved(String id, String phrase) {
    return Figure.declare(id)
        .of("backlog.resolved")
        .phrase(phrase, "件")
        .counts(DEFINITION, "化解认定日")
        .cutBy(UNIT)
        .cutBy("source", TRAIT)
        .cutBy("resolution", OUTCOME);
  }

  private static FigureDeclaration listing(String id, String phrase) {
    return Figure.declare(id).phrase(phrase, "件").cutBy(UNIT).cutBy("source", TRAIT);
  }

  @Override
  public List<Metric<? extends Fact>> metrics() {
    return List.of(
        Metric.each("backlog.resolved", BacklogFact.class, BacklogFigures::confirmed),
        Metric.each(
            "backlog.listed", BacklogFact.class, b -> onTheList("backlog.listed", b, b.listedOn())),
        Metric.each(
            "backlog.closed", BacklogFact.class, b -> onTheList("backlog.closed", b, b.closedOn())),
        Metric.each("backlog.target", TargetFact.class, BacklogFigures::targets),
        Metric.each("campaign.dispatch_meeting", ActivityFact.class, BacklogFigures::meeting),
        new Metric<>("campaign.supervision", ActivityFact.class, BacklogFigures::visit));
  }

  private static Stream<Entry> onTheList(String metric, BacklogFact fact, LocalDate day) {
    Dims dims = Dims.NONE.ofUnit(fact.unit()).with(fact.source(), null);
    return day == null || fact.delisted()
        ? Stream.empty()
        : Stream.of(Entry.one(metric, day, fact.caseId(), dims));
  }

  private static Stream<Entry> confirmed(BacklogFact fact) {
    return fact.delisted()
        ? Stream.empty()
        : StandingInYear.entries("backlog.resolved", countable(fact));
  }

  /** I-33: once a year has counted the case for good, no later confirmation counts again. */
  private static Stream<StandingInYear.Outcome> countable(BacklogFact fact) {
    Stream.Builder<StandingInYear.Outcome> outcomes = Stream.builder();
    Integer countedIn = null;
    for (Standing confirmation : fact.confirmations()) {
      int year = confirmation.from().getYear();
      if (countedIn == null || countedIn == year) {
        Dims dims = Dims.NONE.ofUnit(fact.unit()).with(fact.source(), confirmation.code());
        outcomes.add(new StandingInYear.Outcome(fact.caseId(), fact.caseNo(), confirmation, dims));
        LocalDate until = confirmation.until();
        countedIn = until != null && until.getYear() == year ? null : Integer.valueOf(year);
      }
    }
    return outcomes.build();
  }

  private static Stream<Entry> targets(TargetFact fact) {
    return fact.targets().entrySet().stream()
        .filter(target -> target.getKey().unit() == null)
        .map(
            target ->
                new Entry(
                    "backlog.target",
                    LocalDate.of(target.getKey().year(), 1, 1),
                    fact.caseId(),
                    target.getValue(),
                    Dims.NONE.with(target.getKey().metric(), null),
                    false));
  }

  private static Stream<Entry> meeting(ActivityFact activity) {
    boolean held =
        activity.kind() == ActivityFact.Kind.MEETING
            && "DISPATCH_MEETING".equals(activity.type())
            && activity.heldOn() != null;
    return held ? Stream.of(entry("campaign.dispatch_meeting", activity)) : Stream.empty();
  }

  /** The group is one visit: the first record of it stands for all. */
  private static Stream<Entry> visit(List<ActivityFact> sameUnitSameDay) {
    return sameUnitSameDay.stream()
        .filter(activity -> activity.kind() == ActivityFact.Kind.SUPERVISION)
        .filter(activity -> activity.heldOn() != null)
        .min(
            Comparator.comparing((ActivityFact activity) -> String.valueOf(activity.caseNo()))
                .thenComparing(ActivityFact::caseId))
        .map(activity -> entry("campaign.supervision", activity))
        .stream();
  }

  private static Entry entry(String metric, ActivityFact activity) {
    return Entry.one(
        metric, activity.heldOn(), activity.caseId(), Dims.NONE.ofUnit(activity.unit()));
  }
}
