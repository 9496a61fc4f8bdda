package cn.huiyin.reporting.figures.petition;

import static cn.huiyin.reporting.figures.Dimension.DIVISION;
import static cn.huiyin.reporting.figures.Dimension.OUTCOME;
import static cn.huiyin.reporting.figures.Dimension.TRAIT;
import static cn.huiyin.reporting.figures.Dimension.UNIT;

import cn.huiyin.reporting.facts.Fact;
import cn.huiyin.reporting.facts.petition.PetitionFact;
import cn.huiyin.reporting.facts.petition.ReceptionFact;
import cn.huiyin.reporting.figures.Dims;
import cn.huiyin.reporting.figures.Entry;
import cn.huiyin.reporting.figures.Figure;
import cn.huiyin.reporting.figures.FigureFamily;
import cn.huiyin.reporting.figures.Metric;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** 复查复核 (F3) and 领导接访 (F5). */
public final class ReviewFigures implements FigureFamily {

  @Override
  public List<Figure> figures() {
    return List.of(
        Figure.declare("review.decided")
            .phrase("办理复查复核", "件")
            .counts("期内作出意见的复查、复核案件（案件数）；同一事项既有复查又有复核的计两件；不予受理的和未结的不计。", "意见作出日")
            .cutBy(DIVISION, UNIT)
            .cutBy("level", TRAIT)
            .cutBy("outcome", OUTCOME)
            .declared(),
        Figure.declare("review.finalised")
            .phrase("依法终结信访事项", "件")
            .counts("期内因复核意见而终结的信访事项。", "终结日")
            .cutBy(DIVISION, UNIT)
            .declared(),
        Figure.declare("reception.leader")
            .phrase("县领导接访", "次")
            .counts("期内举行的领导接访场次，取消的不计。", "接访日")
            .declared(),
        Figure.declare("reception.leader.with_lawyer")
            .phrase("律师参与县主要领导接访", "次")
            .counts("期内举行的、由主要领导接访并有至少一名律师参加的接访场次；按场次计，不按律师或者来访人计；取消的不计。", "接访日")
            .declared(),
        Figure.declare("reception.visitors")
            .phrase("领导接访接待群众", "人次")
            .counts("期内各场领导接访接待的人数之和，取消的不计。", "接访日")
            .declared(),
        Figure.declare("reception.registered")
            .phrase("领导接访登记信访件", "件")
            .counts("期内各场领导接访中登记为信访件或者关联到信访件的，取消的不计。", "接访日")
            .declared());
  }

  @Override
  public List<Metric<? extends Fact>> metrics() {
    return List.of(
        Metric.each("review.decided", PetitionFact.class, ReviewFigures::decided),
        Metric.each("review.finalised", PetitionFact.class, ReviewFigures::finalised),
        held("reception.leader", r -> 1),
        held("reception.leader.with_lawyer", r -> r.principal() && r.withLawyer() ? 1 : 0),
        held("reception.visitors", ReceptionFact::visitors),
        held("reception.registered", ReceptionFact::registered));
  }

  private static Stream<Entry> decided(PetitionFact petition) {
    return petition.counts()
        ? petition.decisions().stream()
            .map(
                decision ->
                    Entry.one(
                        "review.decided",
                        decision.on(),
                        petition.caseId(),
                        dims(petition).with(decision.level(), decision.outcome())))
        : Stream.empty();
  }

  private static Stream<Entry> finalised(PetitionFact petition) {
    return petition.counts() && petition.finalisedOn() != null
        ? Stream.of(
            Entry.one(
                "review.finalised", petition.finalisedOn(), petition.caseId(), dims(petition)))
        : Stream.empty();
  }

  private static Metric<ReceptionFact> held(String id, ToLongFunction<ReceptionFact> quantity) {
    return Metric.each(
        id,
        ReceptionFact.class,
        r ->
            r.heldOn() == null || quantity.applyAsLong(r) == 0
                ? Stream.empty()
                : Stream.of(
                    new Entry(
                        id, r.heldOn(), r.caseId(), quantity.applyAsLong(r), Dims.NONE, false)));
  }

  private static Dims dims(PetitionFact petition) {
    return Dims.NONE.inDivision(petition.division()).ofUnit(petition.unit());
  }
}
