package cn.huiyin.reporting.figures.chapter;

import static cn.huiyin.reporting.figures.Dimension.DIVISION;
import static cn.huiyin.reporting.figures.Dimension.OUTCOME;
import static cn.huiyin.reporting.figures.Dimension.TRAIT;

import cn.huiyin.reporting.facts.Fact;
import cn.huiyin.reporting.facts.Standing;
import cn.huiyin.reporting.facts.mediation.MediationFact;
import cn.huiyin.reporting.facts.mediation.RoomFact;
import cn.huiyin.reporting.figures.Dims;
import cn.huiyin.reporting.figures.Entry;
import cn.huiyin.reporting.figures.Figure;
import cn.huiyin.reporting.figures.FigureFamily;
import cn.huiyin.reporting.figures.FigureKind;
import cn.huiyin.reporting.figures.Metric;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** 评理室、化解 (F6, F7). */
public final class MediationFigures implements FigureFamily {
  private static final String RESOLVED = "RESOLVED";

  @Override
  public List<Figure> figures() {
    return List.of(
        Figure.declare("room.established")
            .phrase("共建立评理室", "个")
            .kind(FigureKind.STOCK)
            .counts("期末存在的评理室：设立日不晚于期末，且未撤并或者撤并日在期末之后。", "设立日、撤并日")
            .cutBy(DIVISION)
            .cutBy("level", TRAIT)
            .declared(),
        Figure.declare("room.established_in_period")
            .phrase("新建立评理室", "个")
            .counts("期内设立的评理室，后来撤并的也计入。", "设立日")
            .cutBy(DIVISION)
            .cutBy("level", TRAIT)
            .declared(),
        Figure.declare("mediation.resolved")
            .phrase("共化解信访事项", "件")
            .counts(
                "评理结果为化解（达成协议、口头协议已记录或者当事人接受评理意见）的信访事项，按事项去重，每一历年一个事项只计一次；"
                    + "当年年末前被撤销且没有其他有效化解的不计；在以后年度被撤销的，不影响原年度。部分化解不计。"
                    + "自1月1日起至任一日的累计，等于该日仍有效的事项数；月度数为净增数。",
                "评理结果日")
            .cutBy(DIVISION)
            .cutBy("source", TRAIT)
            .cutBy("agreement", OUTCOME)
            .declared(),
        Figure.declare("mediation.disputes_resolved")
            .phrase("化解非信访纠纷", "件")
            .counts("不涉及信访件的评理案件（直接申请、排查等），结果为化解且当年年末前未被撤销的，按案件计。", "评理结果日")
            .cutBy(DIVISION)
            .cutBy("source", TRAIT)
            .cutBy("agreement", OUTCOME)
            .declared(),
        Figure.declare("mediation.concluded")
            .phrase("办结评理案件", "件")
            .counts("期内办结的评理案件，不论结果，后来结果被撤销的也计入。", "评理结果日")
            .cutBy(DIVISION)
            .cutBy("source", TRAIT)
            .cutBy("outcome", OUTCOME)
            .declared());
  }

  @Override
  public List<Metric<? extends Fact>> metrics() {
    return List.of(
        Metric.each(
            "room.established",
            RoomFact.class,
            room ->
                Stream.concat(
                    change("room.established", room, room.establishedOn(), 1),
                    change("room.established", room, room.closedOn(), -1))),
        Metric.each(
            "room.established_in_period",
            RoomFact.class,
            room -> change("room.established_in_period", room, room.establishedOn(), 1)),
        new Metric<>("mediation.resolved", MediationFact.class, MediationFigures::matters),
        Metric.each("mediation.disputes_resolved", MediationFact.class, MediationFigures::disputes),
        Metric.each("mediation.concluded", MediationFact.class, MediationFigures::concluded));
  }

  private static Stream<Entry> change(String metric, RoomFact room, LocalDate day, long by) {
    Dims dims = Dims.NONE.inDivision(room.division()).with(room.level(), null);
    return day == null
        ? Stream.empty()
        : Stream.of(new Entry(metric, day, room.caseId(), by, dims, false));
  }

  private static Stream<Entry> matters(List<MediationFact> cases) {
    return StandingInYear.entries(
        "mediation.resolved",
        cases.stream().filter(MediationFact::aboutPetition).flatMap(MediationFigures::resolutions));
  }

  private static Stream<Entry> disputes(MediationFact dispute) {
    return dispute.aboutPetition()
        ? Stream.empty()
        : StandingInYear.entries("mediation.disputes_resolved", resolutions(dispute));
  }

  private static Stream<StandingInYear.Outcome> resolutions(MediationFact fact) {
    return fact.outcomes().stream()
        .filter(outcome -> RESOLVED.equals(outcome.code()))
        .map(
            outcome ->
                new StandingInYear.Outcome(fact.caseId(), fact.caseNo(), outcome, dimsOf(fact)));
  }

  private static Dims dimsOf(MediationFact fact) {
    return Dims.NONE.inDivision(fact.division()).with(fact.source(), fact.agreement());
  }

  private static Stream<Entry> concluded(MediationFact fact) {
    return fact.outcomes().stream()
        .map(
            (Standing outcome) ->
                Entry.one(
                    "mediation.concluded",
                    outcome.from(),
                    fact.caseId(),
                    dimsOf(fact).with(fact.source(), outcome.code())));
  }
}
